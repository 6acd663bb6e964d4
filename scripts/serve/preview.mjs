// `npm run preview`: serves the build like a static host that reads `_headers`.
//   node scripts/serve/preview.mjs [--port 4173] [--strictPort] [--outDir dist]
// With KRONIEK_BASE=/folder/ it serves the same files in that folder.
import path from 'node:path';
import { readNumber, readOptions } from '../cli/options.mjs';
import { readSettings } from '../cli/settings.mjs';
import { stop } from '../cli/steps.mjs';
import { createStaticServer, isFileIn } from './staticServer.mjs';

const options = readOptions({
  port: { type: 'string', default: '4173' },
  strictPort: { type: 'boolean', default: false },
  outDir: { type: 'string', default: 'dist' },
});
let port = readNumber('--port', options.port, { min: 1, max: 65_535 });
const base = readHome();
const root = path.resolve(options.outDir);
if (!isFileIn(root, 'index.html')) {
  console.error(`\n✖ There is no site in ${options.outDir}/ to show yet: npm run build\n`);
  process.exit(1);
}
const server = createStaticServer(root, base);
server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  if (taken && !options.strictPort) return server.listen((port += 1), 'localhost');
  console.error(taken ? `✖ port ${port} is taken` : error);
  process.exit(1);
});
server.on('listening', () => console.log(`➜ http://localhost:${port}${base}`));
server.listen(port, 'localhost');

/** The folder of the site, or the end of this process with what is wrong. */
function readHome() {
  try {
    return readSettings(process.env).home;
  } catch (problem) {
    return stop(problem instanceof Error ? problem.message : String(problem));
  }
}
