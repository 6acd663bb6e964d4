import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersOf, parseHeaders, placeOf, typeOf } from './staticHost.mjs';

const files = new Set(['index.html', 'en/index.html', 'assets/a b.js', '404.html', '_headers']);
const at = (pathname: string, base = '/') => {
  const place = placeOf(pathname, base, (file) => files.has(file));
  return [place.status, 'file' in place ? place.file : place.location];
};

test.each([
  ['/', '/', [200, 'index.html']],
  ['/en/', '/', [200, 'en/index.html']],
  ['/en', '/', [301, '/en/']],
  // A place that begins with two slashes would be on another host.
  ['//en', '/', [404, '404.html']],
  ['//en/', '/', [404, '404.html']],
  ['/\\en', '/', [404, '404.html']],
  ['/index.html', '/', [200, 'index.html']],
  ['/assets/a%20b.js', '/', [200, 'assets/a b.js']],
  ['/assets/', '/', [404, '404.html']],
  ['/nl/', '/', [404, '404.html']],
  ['/_headers', '/', [404, '404.html']],
  ['/../package.json', '/', [404, '404.html']],
  ['/..%2Fpackage.json', '/', [404, '404.html']],
  ['/..%5Cpackage.json', '/', [404, '404.html']],
  ['/%E0%A4%A', '/', [404, '404.html']],
  ['/news/en/', '/news/', [200, 'en/index.html']],
  ['/news/en', '/news/', [301, '/news/en/']],
  ['/news', '/news/', [301, '/news/']],
  ['/en/', '/news/', [404, '404.html']],
])('%s under %s', (pathname, base, expected) => {
  expect(at(pathname, base)).toEqual(expected);
});

test('headers of every rule that matches, and of no other', () => {
  const rules = parseHeaders('# all\n/*\n  X-A: 1\n\n/assets/*\n  Cache-Control: a: b\n  X-A: 2\n');
  expect(headersOf(rules, '/')).toEqual({ 'X-A': '1' });
  expect(headersOf(rules, '/assets/a.js')).toEqual({ 'X-A': '1, 2', 'Cache-Control': 'a: b' });
  expect(headersOf(rules, '/x/assets/a.js')).toEqual({ 'X-A': '1' });
});

test('a header without a path or a value is an error', () => {
  expect(() => parseHeaders('  X-A: 1')).toThrow('X-A');
  expect(() => parseHeaders('/*\n  nonsense')).toThrow('nonsense');
});

test('the shipped headers', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
  expect(headersOf(rules, '/en/')['Content-Security-Policy']).toMatch(/^default-src 'none';/);
  expect(headersOf(rules, '/en/')).not.toHaveProperty('Cache-Control');
  expect(headersOf(rules, '/assets/x.js')['Cache-Control']).toContain('immutable');
});

test('content types', () => {
  expect(typeOf('en/index.html')).toBe('text/html; charset=utf-8');
  expect(typeOf('assets/x.js')).toBe('text/javascript; charset=utf-8');
  expect(typeOf('LICENSE')).toBe('application/octet-stream');
});
