/** The headers of files, and the policy of the demo's pages; site.test.ts tests the other pages. */
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
  ['the page without a language', '/', 200],
  ['the page of a language', '/uk/', 200],
  ['the page of an event', '/en/e/drone-incursion/', 200],
  ['the page of a range', '/en/r/drone-night/', 200],
  ['the page of a source', '/nl/source/letter/', 200],
  ['an article with embeds', '/demo/', 200],
  ['an article that moves an embed', '/demo/scroll/', 200],
  ['an embed', '/embed/v1/en/', 200],
  ['the 404 page', '/no/such/page/', 404],
])('the headers have the policy: %s', (_, pathname, status) => {
  const response = placeOf(pathname, '/', (file) => paths.has(file));
  expect(response.status).toBe(status);
  expect(headersOf(rules, response.path)['Content-Security-Policy']).toBe(headerPolicy);
});

test.each(['demo/', 'demo/scroll/'])('the page has the policy: /%s', (path) => {
  expect(metaPolicyFaults(createPageReader(site)(path))).toEqual([]);
});

test('an embed has its policy in headers only: in a sandbox `self` of a meta tag matches nothing', () => {
  expect(createPageReader(site)('embed/v1/en/')).not.toContain('http-equiv');
});

const CACHED = 'public, max-age=';

test.each([
  ['/embed/v1/en/', undefined],
  ['/embed/v1/embed.js', `${CACHED}300`],
  ['/assets/embed-1a2b3c4d.css', `${CACHED}31536000, immutable`],
])('other sites may use %s', (pathname, cache) => {
  expect(headersOf(rules, pathname)).toMatchObject({
    'Content-Security-Policy': headerPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // A host page with this policy shows only frames that have it too.
    'Cross-Origin-Embedder-Policy': 'require-corp',
    ...(cache && { 'Cache-Control': cache }),
  });
});
