/** Tests every kind of page as browsers, search engines and feed readers read it. */
import { HtmlValidate } from 'html-validate/node';
import { beforeAll, expect, test } from 'vitest';

import { eventsWithPages } from '../model';
import { staticInstanceOf } from './editions';
import { findPolicyViolations } from './pages/html';
import { siteFiles, type SiteFile } from './site';
import {
  createPageReader,
  entryIdsOf,
  metaPolicyFaults,
  parseShippedDataset,
  createTestSite,
} from './testSite';

const ADDRESS = 'https://host.example/folder/';
const site = createTestSite(
  parseShippedDataset((copy) => {
    const event = copy.events.find(({ id }) => id === 'alaska-talks');
    if (event) event.aliases = ['anchorage-talks'];
  }),
  { address: ADDRESS },
);
const read = createPageReader(site);
let files: readonly SiteFile[];
beforeAll(() => {
  files = siteFiles(site);
});

/** A page of each kind, with and without a language, of dated and undated events. */
const KINDS = [
  '',
  'en/',
  'nl/e/drone-incursion/',
  'e/alaska-talks/',
  'uk/r/drone-night/',
  'pl/source/letter/',
  'en/e/anchorage-talks/',
  '404.html',
];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes these differently (`dateTime`, `disabled=""`). Browsers read both.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Editors write the titles. Search engines shorten long ones.
    'long-title': 'off',
    // Allowed on a list, which has a role.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The second quote of an event in a source is `ID.2`: no event's id has a full stop.
    'valid-id': ['error', { relaxed: true }],
  },
});

test.each(KINDS)('/%s is valid HTML and obeys its own policy', (path) => {
  const html = read(path);
  const { results } = validator.validateStringSync(html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const at = html.split('\n')[line - 1]?.slice(column - 1, column + 80);
      return `${ruleId}: ${message}: ${at}`;
    }),
  );
  expect([...new Set(faults)].slice(0, 10)).toEqual([]);
  expect(findPolicyViolations(html)).toEqual([]);
  expect(metaPolicyFaults(html)).toEqual([]);
});

test('an event and a range have a page in every language and without one, with their own title', () => {
  const paths = new Set(files.map(({ path }) => path));
  const [first] = site.editions;
  if (!first) throw new Error('no editions');
  const { timeline } = staticInstanceOf(first, site.base);
  const below = [
    ...[...eventsWithPages(timeline)].map((id) => `e/${id}/`),
    ...timeline.core.ranges.map(({ slug }) => `r/${slug}/`),
  ];
  expect(below.length).toBeGreaterThan(60);
  for (const folder of ['', 'en/', 'nl/', 'uk/', 'pl/']) {
    for (const page of below) expect(paths).toContain(`${folder}${page}index.html`);
  }
  const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1];
  expect(titleOf(read('en/e/drone-incursion/'))).toMatch(/^Drones cross into Polish airspace · /);
  expect(titleOf(read('nl/r/drone-night/'))).toMatch(/^De nacht van 9 op 10 september · /);
});

test('a page of a range lists every event in it, and no other', () => {
  const [first] = site.editions;
  if (!first) throw new Error('no editions');
  const { timeline } = staticInstanceOf(first, site.base);
  const html = read('en/r/drone-night/');
  const [, start = '', end = ''] = /data-from="([^"]+)" data-to="([^"]+)"/.exec(html) ?? [];
  const view = { start: Date.parse(start), end: Date.parse(end) };
  const overlapping = timeline.overlapping(view).map(timeline.idOf);
  expect(overlapping.length).toBeGreaterThan(3);
  expect(overlapping.length).toBeLessThan(timeline.dated);
  expect(entryIdsOf(html).filter((id) => (timeline.indexOf(id) ?? 0) < timeline.dated)).toEqual(
    overlapping,
  );
});

test('a page of an event lists it among its neighbours, opened', () => {
  const [first] = site.editions;
  if (!first) throw new Error('no editions');
  const { timeline } = staticInstanceOf(first, site.base);
  const inOrder = [...timeline.order].map(timeline.idOf);
  for (const id of ['drone-incursion', inOrder[0]!, inOrder.at(-1)!]) {
    const at = inOrder.indexOf(id);
    expect(entryIdsOf(read(`en/e/${id}/`))).toEqual(inOrder.slice(Math.max(0, at - 3), at + 4));
  }
  const html = read('en/e/drone-incursion/');
  const claims = first.details['drone-incursion']?.claims ?? [];
  expect(claims.length).toBeGreaterThan(5);
  expect(html.match(/ data-details="drone-incursion"/g)).toHaveLength(2);
  for (const { source } of claims) {
    expect(html).toContain(source.publisher.replaceAll('&', '&amp;'));
  }
});

test('a page names the same page in every language and without one', () => {
  const pages = files.filter(({ alternates }) => alternates !== undefined);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  for (const { path, alternates = [] } of pages) {
    expect(alternates.some((alternate) => `${alternate.path}index.html` === path)).toBe(true);
    for (const alternate of alternates) {
      expect(byPath.get(`${alternate.path}index.html`)?.alternates).toEqual(alternates);
    }
  }
  const html = read('nl/e/drone-incursion/');
  expect(html).toContain(`<link rel="canonical" href="${ADDRESS}nl/e/drone-incursion/">`);
  for (const [language, folder] of [
    ['en', 'en/'],
    ['pl', 'pl/'],
    ['x-default', ''],
  ]) {
    expect(html).toContain(
      `<link rel="alternate" hreflang="${language}" href="${ADDRESS}${folder}e/drone-incursion/">`,
    );
  }
});

test('the metadata of a page is in its first 150 K', () => {
  for (const path of KINDS.slice(0, 6)) {
    const start = read(path).slice(0, 150_000);
    for (const name of ['og:title', 'og:description', 'og:url', 'twitter:card', 'twitter:title']) {
      expect(start).toMatch(new RegExp(`="${name}" content="[^"]+`));
    }
  }
});

type Graph = {
  readonly '@graph': readonly { readonly '@type': string; readonly [key: string]: unknown }[];
};

function thingsOn(path: string) {
  const html = read(path);
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  const things = (JSON.parse(json) as Graph)['@graph'];
  return (type: string) => things.find((thing) => thing['@type'] === type);
}

test('the JSON-LD of a page is as precise as its dataset', () => {
  const event = thingsOn('en/e/drone-incursion/')('Event');
  expect(event).toMatchObject({
    name: 'Drones cross into Polish airspace',
    startDate: '2025-09-09T23:30+02:00',
    endDate: '2025-09-10T06:30+02:00',
    eventStatus: 'https://schema.org/EventScheduled',
  });
  // An event that is only claimed has no status.
  expect(thingsOn('en/e/wyryki-house/')('Event')).not.toHaveProperty('eventStatus');
  expect(thingsOn('en/e/coalition-leaders-meeting/')('Event')).toMatchObject({
    startDate: '2025-09-04',
  });
  const crumbs = thingsOn('nl/r/drone-night/')('BreadcrumbList');
  expect(crumbs?.['itemListElement']).toMatchObject([
    { position: 1, item: `${ADDRESS}nl/` },
    { position: 2, item: `${ADDRESS}nl/r/drone-night/` },
  ]);
  const dataset = thingsOn('en/')('Dataset');
  expect(dataset?.['citation']).toHaveLength(65);
  expect(dataset?.['license']).toBe('https://creativecommons.org/licenses/by/4.0/');
});

test('an old id of an event redirects to the new id, without a script', () => {
  const html = read('nl/e/anchorage-talks/');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/folder/nl/e/alaska-talks/">');
  expect(html).toContain(`<link rel="canonical" href="${ADDRESS}nl/e/alaska-talks/">`);
  expect(html).not.toContain('<script');
});

test('every quote from a source text has an anchor on its page, which links back', () => {
  const html = read('pl/source/letter/');
  const edition = site.editions.find(({ locale }) => locale === 'pl');
  const anchored = Object.entries(edition?.details ?? {}).flatMap(([id, { claims }]) =>
    claims.flatMap(({ anchor }) => (anchor === undefined ? [] : [{ id, anchor }])),
  );
  expect(new Set(anchored.map(({ id }) => id)).size).toBe(27);
  for (const { id, anchor } of anchored) {
    expect(html.split(` id="${anchor}"`)).toHaveLength(2);
    expect(html).toContain(`href="/folder/pl/e/${id}/"`);
  }
});

test('the sitemap has the absolute URL of every page, if the site’s URL is known', () => {
  const sitemap = read('sitemap.xml');
  const pages = files.filter(({ alternates }) => alternates !== undefined);
  expect(sitemap.match(/<loc>/g)).toHaveLength(pages.length);
  expect(sitemap).toContain(`<loc>${ADDRESS}uk/e/alaska-talks/</loc>`);
  expect(read('robots.txt')).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  const bare = siteFiles({ ...site, address: null });
  expect(bare.map(({ path }) => path)).not.toContain('sitemap.xml');
});

test('the ids of a feed do not depend on the host, and its text is escaped', () => {
  const ids = (xml: string) => [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
  const feed = read('en/feed.xml');
  const elsewhere = createPageReader({
    ...site,
    address: 'https://other.example/',
    base: '/',
    home: '/',
  });
  expect(ids(feed)).toEqual(ids(elsewhere('en/feed.xml')));
  expect(new Set(ids(feed)).size).toBe(ids(feed).length);
  expect(ids(feed).length).toBeGreaterThan(20);
  const evil = createTestSite(parseShippedDataset((copy) => (copy.title['en'] = '<b>&"')));
  expect(createPageReader(evil)('en/feed.xml')).toContain('<title>&lt;b&gt;&amp;&quot;</title>');
});
