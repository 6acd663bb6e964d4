/** What the host says of files, and the demo's pages of themselves; site.test.ts has the others. */
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { headersOf, parseHeaders, placeOf } from '../../../scripts/serve/staticHost.mjs';
import { siteFiles } from '../site';
import {
  createPageReader,
  headerPolicy,
  metaPolicyFaults,
  parseShippedDataset,
  createTestSite,
} from '../testSite';

const site = createTestSite(parseShippedDataset());
const paths = new Set(siteFiles(site).map(({ path }) => path));
const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));

test.each([
  ['the page of no language', '/', 200],
  ['a language’s', '/uk/', 200],
  ['an event’s', '/en/e/drone-incursion/', 200],
  ['a range’s', '/en/r/drone-night/', 200],
  ['a source’s', '/nl/source/letter/', 200],
  ['an article with embeds', '/demo/', 200],
  ['an article that leads one', '/demo/scroll/', 200],
  ['an embed', '/embed/v1/en/', 200],
  ['none at all', '/no/such/page/', 404],
])('the policy comes with a page: %s', (_, pathname, status) => {
  const place = placeOf(pathname, '/', (file) => paths.has(file));
  expect(place.status).toBe(status);
  expect(headersOf(rules, place.path)['Content-Security-Policy']).toBe(headerPolicy);
});

test.each(['demo/', 'demo/scroll/'])('the policy is in /%s', (path) => {
  expect(metaPolicyFaults(createPageReader(site)(path))).toEqual([]);
});

test('an embed’s policy is in its header alone: under a sandbox `self` in a meta tag is nobody', () => {
  expect(createPageReader(site)('embed/v1/en/')).not.toContain('http-equiv');
});

const CACHED = 'public, max-age=';

test.each([
  ['/embed/v1/en/', undefined],
  ['/embed/v1/embed.js', `${CACHED}300`],
  ['/assets/embed-1a2b3c4d.css', `${CACHED}31536000, immutable`],
])('%s is for other sites to use', (pathname, cache) => {
  expect(headersOf(rules, pathname)).toMatchObject({
    'Content-Security-Policy': headerPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(cache && { 'Cache-Control': cache }),
  });
});
