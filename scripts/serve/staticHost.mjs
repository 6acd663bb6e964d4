// How static hosts such as Netlify and Cloudflare Pages answer: which file belongs to an address,
// with which headers. These functions are pure, so that tests need no server.
import path from 'node:path';

/** @typedef {{ match: RegExp, headers: [name: string, value: string][] }} HeaderRule */

/**
 * Reads a `_headers` file: a path on a line of its own (`*` matches any text), then its headers
 * on indented lines.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const pattern = words.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push({ match: new RegExp(`^${pattern.join('.*')}$`), headers: [] });
      continue;
    }
    const colon = words.indexOf(':');
    const rule = rules.at(-1);
    if (colon < 1 || !rule) throw new Error(`_headers: not a header of any path: ${words}`);
    rule.headers.push([words.slice(0, colon), words.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of a path, of all rules that match. If two rules set one header, it has both values.
 *
 * @param {HeaderRule[]} rules
 * @param {string} pathname from the site's root, without the base
 * @returns {Record<string, string>}
 */
export function headersOf(rules, pathname) {
  /** @type {Record<string, string>} */
  const all = {};
  for (const { match, headers } of rules) {
    if (!match.test(pathname)) continue;
    for (const [name, value] of headers) all[name] = name in all ? `${all[name]}, ${value}` : value;
  }
  return all;
}

/**
 * The answer to an address: a file, a folder's index.html, a redirect to the same address with a
 * trailing slash, or 404.html.
 *
 * @typedef {{ status: 200 | 404, path: string, file: string }
 *         | { status: 301, path: string, location: string }} Place
 * @param {string} pathname of the request, still escaped
 * @param {string} base the folder of the site, `/` or `/folder/`
 * @param {(file: string) => boolean} isFile whether the build has a file; the path is from its root
 * @returns {Place} `path` is from the site's root, for the rules of `_headers`
 */
export function placeOf(pathname, base, isFile) {
  if (`${pathname}/` === base) return { status: 301, path: '/', location: base };
  const requested = pathname.startsWith(base) ? decodePath(pathname.slice(base.length)) : null;
  const inside = requested !== null && !isHidden(requested);
  if (!inside) return { status: 404, path: pathname, file: '404.html' };

  const at = { path: `/${requested}` };
  const index = path.posix.join(requested, 'index.html');
  if (requested !== '' && !requested.endsWith('/')) {
    if (isFile(requested)) return { status: 200, ...at, file: requested };
    if (isFile(index)) return { status: 301, ...at, location: `${pathname}/` };
  } else if (isFile(index)) {
    return { status: 200, ...at, file: index };
  }
  return { status: 404, ...at, file: '404.html' };
}

/**
 * Files that hosts do not serve, and paths that lead out of the folder. A redirect to a path that
 * begins with two slashes would lead to another host.
 */
const isHidden = (/** @type {string} */ requested) =>
  requested === '_headers' ||
  /^[/\\]/.test(requested) ||
  requested.split(/[/\\]/).some((part) => part.startsWith('.'));

/**
 * @param {string} text
 * @returns {string | null}
 */
function decodePath(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** @type {Record<string, string>} */
const TYPES = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  m4a: 'audio/mp4',
  m4v: 'video/mp4',
  map: 'application/json; charset=utf-8',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wav: 'audio/wav',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/**
 * The content type of a file, by its extension.
 *
 * @param {string} file
 * @returns {string}
 */
export function typeOf(file) {
  return TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream';
}
