// Serves a folder from memory on a free port, without compression. Kroniek's build has the headers
// that it ships, as in the project's preview; the peers' pages have none.
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { headersOf, parseHeaders, placeOf, typeOf } from '../scripts/serve/staticHost.mjs';

/**
 * @param {string} folder
 * @param {string} [data] the folder that `/data/` serves
 * @returns {Promise<{ base: string, close: () => void }>}
 */
export async function serve(folder, data = `${folder}/data`) {
  const filePath = (/** @type {string} */ file) =>
    file.startsWith('data/') ? path.join(data, file.slice(5)) : path.join(folder, file);
  const isFile = (/** @type {string} */ file) =>
    statSync(filePath(file), { throwIfNoEntry: false })?.isFile() ?? false;
  /** @type {Map<string, Buffer>} */
  const bodies = new Map();
  const bodyOf = (/** @type {string} */ file) => {
    const body = bodies.get(file) ?? readFileSync(filePath(file));
    bodies.set(file, body);
    return body;
  };
  const rules = isFile('_headers') ? parseHeaders(bodyOf('_headers').toString()) : [];

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const target = placeOf(pathname, '/', isFile);
    const headers = headersOf(rules, target.path);
    if (target.status === 301) {
      response.writeHead(301, { ...headers, Location: target.location + search }).end();
      return;
    }
    const body = isFile(target.file) ? bodyOf(target.file) : Buffer.alloc(0);
    response.writeHead(target.status, {
      ...headers,
      'Content-Type': typeOf(target.file),
      'Content-Length': body.length,
    });
    response.end(body);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(null));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    base: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
