/**
 * Feeds, JSON-LD, oEmbed and snippets of generated datasets: an independent reader follows their
 * links and dates back to the events that they are about. `KRONIEK_CASES` sets the number of
 * datasets, 100 cases each.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MINUTE } from '../../base';
import { snippets } from '../../embed';
import { parseDataset } from '../../format';
import type { Timeline } from '../../model';
import { readAddress, resolvePath } from '../../url';
import { staticInstanceOf, type Edition } from '../editions';
import { thingsOf } from './jsonLd';
import { pagesOf } from '../pages/timelinePages';
import { siteFiles, type Site } from '../site';
import { createTestSite } from '../testSite';

const DATASETS = Math.ceil(Number(process.env['KRONIEK_CASES'] ?? 1000) / 100);
const ADDRESS = 'https://timeline.example/folder/';

const two = (n: number): string => String(n).padStart(2, '0');
const anyDay = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1000, max: 9999 })),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
const anyWhen = fc.oneof(
  anyDay,
  anyDay.map((day) => day.slice(0, 4)),
  anyDay.map((day) => day.slice(0, 7)),
  anyDay.map((day) => `${day}/..`),
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([day, hour, minute]) => `${day}T${two(hour)}:${two(minute)}`),
);
const anyId = fc
  .tuple(
    fc.constantFrom(...'abxz09'),
    fc.string({ unit: fc.constantFrom(...'abz09-'), maxLength: 40 }),
  )
  .map((parts) => parts.join(''));
const anyTitle = fc.oneof(
  fc.constantFrom('“A” & <b>', "O'Neil > x", ']]>', '&amp;', 'Łódź і Київ', '--'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }).map((text) => `T ${text} t`),
);
const anyDataset = fc
  .record({
    timeZone: fc.constantFrom('UTC', 'Europe/Amsterdam', 'Asia/Tehran', 'Africa/Monrovia'),
    ids: fc.uniqueArray(anyId, { minLength: 2, maxLength: 4 }),
    whens: fc.array(anyWhen, { minLength: 4, maxLength: 4 }),
    titles: fc.array(anyTitle, { minLength: 4, maxLength: 4 }),
  })
  .map(({ timeZone, ids, whens, titles }) => {
    const en = (text: string) => ({ en: text });
    return {
      format: 1,
      id: 'generated',
      version: '1.0.0',
      title: en('Generated'),
      standfirst: en('Events.'),
      byline: en('The test'),
      contact: 'mailto:test@example.org',
      licence: 'CC0',
      languages: ['en'],
      timeZone,
      updated: '9999-12-31',
      lanes: [{ id: 'lane', name: en('Lane') }],
      actors: [{ id: 'archive', name: en('The archive') }],
      sources: [
        {
          id: 'letter',
          url: 'https://example.org/letter',
          publisher: 'The archive',
          title: 'A letter',
          published: '2025-09-10',
          language: 'en',
          archived: null,
        },
      ],
      events: ids.map((id, i) => ({
        id,
        lane: 'lane',
        title: en(titles[i] ?? ''),
        summary: en(titles[i] ?? ''),
        when: whens[i],
        claims: [
          { by: 'archive', paraphrase: en('So.'), source: 'letter', published: '2025-09-10' },
        ],
      })),
    };
  });

/** Undoes the escapes of XML and HTML. */
function unescaped(text: string): string {
  const signs: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (signs[name] ?? `?${name}`) : String.fromCodePoint(Number(code)),
  );
}

/** The values of an attribute of the elements with a name, in their order. */
function attributesIn(markup: string, element: string, attribute: string): string[] {
  return [...markup.matchAll(new RegExp(`<${element}\\b[^>]*? ${attribute}="([^"]*)"`, 'g'))].map(
    ([, value = '']) => unescaped(value),
  );
}

/** The id of the event that an address opens. The address must have a file in the site. */
function eventAt(address: string, timeline: Timeline, files: ReadonlySet<string>): string | null {
  const { pathname, search, href } = new URL(address);
  expect(href).toBe(address);
  expect(files).toContain(`${pathname.slice('/folder/'.length)}index.html`);
  const { query } = resolvePath({ pathname, search }, '/folder/', timeline);
  const { selected, notices } = readAddress(query, timeline);
  expect(notices).toEqual([]);
  return selected;
}

function checkFeed(site: Site, edition: Edition, files: Map<string, () => string>): void {
  const paths = new Set(files.keys());
  const { timeline } = staticInstanceOf(edition, site.base);
  const feed = files.get('en/feed.xml')?.() ?? '';
  const entries = feed.split('<entry>').slice(1);
  expect(entries.length).toBe(timeline.count);
  for (const entry of entries) {
    const [href = ''] = attributesIn(entry, 'link', 'href');
    const event = timeline.indexOf(eventAt(href, timeline, paths) ?? '') ?? -1;
    const title = unescaped(/<title>(.*?)<\/title>/s.exec(entry)?.[1] ?? '');
    expect(title).toBe(timeline.titleOf(event));
    const published = /<published>(.*?)<\/published>/.exec(entry)?.[1] ?? '';
    expect(new Date(published).toISOString().slice(0, 10)).toBe('2025-09-10');
  }
}

function checkPages(site: Site, edition: Edition, files: Map<string, () => string>): void {
  const paths = new Set(files.keys());
  const instance = staticInstanceOf(edition, site.base);
  const { timeline } = instance;
  for (const page of pagesOf(instance)) {
    const id = page.event === null ? null : timeline.idOf(page.event);
    // oEmbed, and the frame of its snippet.
    const answer = JSON.parse(files.get(`en/${page.path}oembed.json`)?.() ?? '{}') as {
      readonly html: string;
    };
    const [frame = ''] = attributesIn(answer.html, 'iframe', 'src');
    expect(eventAt(frame, timeline, paths)).toBe(id);
    const link = snippets.link({
      frame,
      page: `${ADDRESS}en/${page.path}`,
      title: '',
      height: 1,
      image: { src: '', src2x: '', width: 1, height: 1, alt: '' },
      script: '',
    });
    expect(eventAt(attributesIn(link, 'a', 'href')[0] ?? '', timeline, paths)).toBe(id);
    // JSON-LD.
    const [thing] = JSON.parse(JSON.stringify(thingsOf(site, edition, instance, page))) as [
      { readonly url: string; readonly startDate?: string },
    ];
    expect(eventAt(thing.url, timeline, paths)).toBe(id);
    if (page.event !== null && thing.startDate !== undefined) {
      checkStart(thing.startDate, timeline, page.event);
    }
  }
}

/** The written start is that of the event: to the minute, or in the dataset's own zone. */
function checkStart(startDate: string, timeline: Timeline, event: number): void {
  const { startEarliest } = timeline.boundsOf(event);
  if (startDate.includes('T')) {
    // Offsets of local mean time have seconds, which ISO 8601 leaves out.
    expect(Math.abs(Date.parse(startDate) - startEarliest)).toBeLessThan(MINUTE);
    return;
  }
  const { query } = resolvePath({ pathname: '/', search: `?from=${startDate}` }, '/', timeline);
  expect(readAddress(query, timeline).view.start).toBe(startEarliest);
}

test(`${DATASETS} generated datasets: links and dates lead back to their events`, () => {
  fc.assert(
    fc.property(anyDataset, (json) => {
      const { dataset, issues } = parseDataset(json);
      if (!dataset) throw new Error(JSON.stringify(issues));
      const site = createTestSite(dataset, { address: ADDRESS });
      const files = new Map(siteFiles(site).map(({ path, text }) => [path, text]));
      for (const edition of site.editions) {
        checkFeed(site, edition, files);
        checkPages(site, edition, files);
      }
      for (const address of attributesIn(
        files.get('sitemap.xml')?.() ?? '',
        'xhtml:link',
        'href',
      )) {
        expect(files.has(`${new URL(address).pathname.slice('/folder/'.length)}index.html`)).toBe(
          true,
        );
      }
    }),
    { numRuns: DATASETS },
  );
}, 600_000);
