// `npm run preview`: serves the build like a static host that reads `_headers`.
//   node scripts/serve/preview.mjs [--port 4173] [--strictPort] [--outDir dist]
// With KRONIEK_BASE=/folder/ it serves the same files in that folder.
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readNumber, readOptions } from '../cli/options.mjs';
import { readSettings } from '../cli/settings.mjs';
import { stop } from '../cli/steps.mjs';
import { headersOf, parseHeaders, placeOf, typeOf } from './staticHost.mjs';

const options = readOptions({
  port: { type: 'string', default: '4173' },
  strictPort: { type: 'boolean', default: false },
  outDir: { type: 'string', default: 'dist' },
});
let port = readNumber('--port', options.port, { min: 1, max: 65_535 });
const base = readHome();
const root = path.resolve(options.outDir);
if (!isFile('index.html')) {
  console.error(`\n✖ There is no site in ${options.outDir}/ to show yet: npm run build\n`);
  process.exit(1);
}
const rules = parseHeaders(textOf('_headers'));

const server = createServer((request, response) => {
  const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
  const search = query === undefined ? '' : `?${query}`;
  const place = placeOf(pathname, base, isFile);
  const headers = headersOf(rules, place.path);

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
  } else if (place.status === 301) {
    response.writeHead(301, { ...headers, Location: place.location + search }).end();
  } else {
    const body = isFile(place.file) ? readFileSync(path.join(root, place.file)) : '';
    response.writeHead(place.status, {
      ...headers,
      'Content-Type': typeOf(place.file),
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
});

server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  if (taken && !options.strictPort) return server.listen((port += 1), 'localhost');
  console.error(taken ? `✖ port ${port} is taken` : error);
  process.exit(1);
});
server.on('listening', () => console.log(`➜ http://localhost:${port}${base}`));
server.listen(port, 'localhost');

/** @param {string} file from the build's root */
function isFile(file) {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** @param {string} file */
function textOf(file) {
  return isFile(file) ? readFileSync(path.join(root, file), 'utf8') : '';
}

/** The folder of the site, or the end of this process with what is wrong. */
function readHome() {
  try {
    return readSettings(process.env).home;
  } catch (problem) {
    return stop(problem instanceof Error ? problem.message : String(problem));
  }
}
