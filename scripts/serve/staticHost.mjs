// How Netlify, Cloudflare Pages and their like answer: which file an address means, with which
// headers. Pure, so that a test can ask without a server.
import path from 'node:path';

/** @typedef {{ match: RegExp, headers: [name: string, value: string][] }} HeaderRule */

/**
 * Reads a `_headers` file: a path on a line of its own (`*` stands for anything), then its headers
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
 * The headers of a path: those of every rule that matches, joined where two rules set the same one.
 *
 * @param {HeaderRule[]} rules
 * @param {string} pathname from the site's own root, the base taken off
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
 * What an address means: a file, a folder's index.html, the same address with its trailing slash,
 * or 404.html.
 *
 * @typedef {{ status: 200 | 404, path: string, file: string }
 *         | { status: 301, path: string, location: string }} Place
 * @param {string} pathname as asked for, still escaped
 * @param {string} base the folder that the site is in, `/` or `/folder/`
 * @param {(file: string) => boolean} isFile whether the build has a file, from its root
 * @returns {Place} `path` is from the site's root, for the rules of `_headers`
 */
export function placeOf(pathname, base, isFile) {
  if (`${pathname}/` === base) return { status: 301, path: '/', location: base };
  const asked = pathname.startsWith(base) ? unescaped(pathname.slice(base.length)) : null;
  const inside = asked !== null && !hidden(asked);
  if (!inside) return { status: 404, path: pathname, file: '404.html' };

  const at = { path: `/${asked}` };
  const index = path.posix.join(asked, 'index.html');
  if (asked !== '' && !asked.endsWith('/')) {
    if (isFile(asked)) return { status: 200, ...at, file: asked };
    if (isFile(index)) return { status: 301, ...at, location: `${pathname}/` };
  } else if (isFile(index)) {
    return { status: 200, ...at, file: index };
  }
  return { status: 404, ...at, file: '404.html' };
}

/** Files that hosts keep to themselves, and any way out of the folder. */
const hidden = (/** @type {string} */ asked) =>
  asked === '_headers' || asked.split(/[/\\]/).some((part) => part.startsWith('.'));

/**
 * @param {string} text
 * @returns {string | null}
 */
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** @type {Record<string, string>} */
const TYPES = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/**
 * The content type of a file, by its ending.
 *
 * @param {string} file
 * @returns {string}
 */
export function typeOf(file) {
  return TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream';
}
