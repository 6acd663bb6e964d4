import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isOwnHost } from './isOwnHost.mjs';
import { headersOf, parseHeaders, placeOf, typeOf } from './staticHost.mjs';

/**
 * A server of a built site that answers like a static host that reads `_headers`.
 *
 * @param {string} root the folder of the build
 * @param {string} base the folder of the site, `/` or `/folder/`
 * @returns {import('node:http').Server}
 */
export function createStaticServer(root, base) {
  /** @param {string} file from the build's root */
  const isFile = (file) => isFileIn(root, file);
  const rules = parseHeaders(
    isFile('_headers') ? readFileSync(path.join(root, '_headers'), 'utf8') : '',
  );
  return createServer((request, response) => {
    if (!isOwnHost(request.headers.host)) return void response.writeHead(403).end();
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
}

/**
 * @param {string} folder
 * @param {string} file from the folder
 */
export function isFileIn(folder, file) {
  try {
    return statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A name that no file can have: too long, or with a character that names lack.
    return false;
  }
}
