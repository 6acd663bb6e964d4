import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

import { compile, parseDataset } from '../format';
import { importFile } from '../import';
import { isoYear, parseWhenText, toInstant } from '../time';
import { fileNameOf, formats } from '.';
import { exportOf, parsed } from './testExport';
import { whenTextOf } from './whenText';

/** The dataset of the site. */
const shipped: unknown = JSON.parse(readFileSync('data/security-guarantees.json', 'utf8'));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const MEAN = [
  '=1+1',
  '+31 20',
  '-1; "quoted", a, b',
  '@SUM(A1:A9)',
  "'=1+1",
  '＝1+1',
  'two\nlines, and “quotes” "',
  'שלום, עולם; كتاب',
  '🇳🇱👩‍👩‍👧 emoji',
  'a;b|c,d',
];
/** A dataset with a text of {@link MEAN} in every field. */
const mean = {
  format: 1,
  id: 'mean',
  title: 'Mean, ; \\ =1+1',
  languages: ['en'],
  timeZone: 'Europe/Amsterdam',
  events: MEAN.map((text, i) => ({
    id: `e${i}`,
    when: ['2025-09-10', '2025-09-10T21:30', '2025-09-10/2025-09-12', '-0043-03-15'][i % 4],
    title: text.replace('\n', ' '),
    summary: text,
    lane: text.replace('\n', ' '),
    place: text.replace('\n', ' '),
    actors: [text.replace('\n', ' '), `${i} other`],
    tags: [text.replace('\n', ' ')],
    fields: [{ name: 'note', value: text.replace('\n', ' ') }],
    sources: [`https://example.org/${i}?a=1,2`],
  })),
};

test('a date is written as it is read', () => {
  const texts = [
    '2025',
    '202X~',
    '20XX',
    '-004X',
    '2025-XX',
    '2025-09-XX',
    '2025-XX-XX',
    '2025-23?',
    '2025-09%',
    '-0043-03-15',
    'Y-66000000',
    'Y12000',
    '2025-09-10T10:00/2025-09-10T12:00:05.250',
    '2025-10-26T02:30+01:00',
    '2025-09/..',
    '2025-09/',
    '../2025-09-10',
    '[..2025-09]',
    '[2025-09..]',
    '[2025-08-18..2025-08-22]',
    '[2025-08-18,2025-08-20,2025-08-22]',
  ];
  for (const text of texts) {
    const parts = parseWhenText(text, 'Europe/Amsterdam');
    expect(parts && whenTextOf(parts)).toBe(text);
  }
});

type MapOf = ReturnType<typeof compile>['map'];

/** A map with names in place of ids and indexes. */
function placesByName(map: MapOf | undefined) {
  const nameAt = (i: number): string => map?.places[i]?.name ?? '';
  const named = (lists: NonNullable<MapOf>['events'] = {}) =>
    Object.fromEntries(
      Object.entries(lists).map(([id, places]) => [id, places.map(nameAt).toSorted()]),
    );
  return {
    places: map?.places
      .map((place) => ({ ...place, id: '' }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    events: named(map?.events),
    routes: Object.entries(map?.routes ?? {}).map(([id, places]) => [id, places.map(nameAt)]),
    layers: map?.layers,
  };
}

describe('JSON', () => {
  test('is a dataset without faults that compiles to the same events', async () => {
    const dataset = parsed(shipped);
    for (const language of dataset.languages) {
      const json: unknown = JSON.parse(formats.json.write(await exportOf(dataset, language)));
      const { dataset: again, issues } = parseDataset(json);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      const [before, after] = [dataset, again ?? dataset].map((each) => compile(each, language));
      // The ids of places are others, and so is the name of the file of the map.
      const { map: version } = after?.core ?? {};
      expect(after?.core).toEqual({ ...before?.core, map: version, languages: [language] });
      expect(placesByName(after?.map)).toEqual(placesByName(before?.map));
      // Figures are left out: a build draws them.
      const details = Object.entries(before?.details ?? {}).map(([id, own]) => {
        return [id, { ...own, media: undefined }];
      });
      expect(Object.entries(after?.details ?? {})).toEqual(details);
    }
  });

  test('keeps places, ways, areas and layers of the map', async () => {
    const ring = [[23, 51], [24, 51], [24, 52], [23, 51]]; // prettier-ignore
    const dataset = parsed({
      languages: ['en'],
      places: [
        { id: 'a', name: 'A base', coordinates: [52.3, 17], precision: 'site' },
        { id: 'b', name: 'A town', coordinates: [52, 21] },
        { id: 'c', name: 'A region', coordinates: [50, 21], radiusKm: 60 },
        { id: 'd', name: 'A country', country: 'PL', timeZone: 'Europe/Warsaw' },
        { id: 'e', name: 'A strip', area: { type: 'Polygon', coordinates: [ring] } },
      ],
      sources: [{ id: 'wire', publisher: 'A wire' }],
      events: [
        { when: '2025', title: 'One', place: 'd', places: ['e', 'c'] },
        { when: '2024', title: 'Two', place: 'b', route: ['a', 'b', 'a'] },
      ],
      map: {
        layers: [
          {
            name: 'A front',
            from: '2025-01-01',
            to: '2025-02-01',
            source: 'wire',
            geometry: { type: 'Polygon', coordinates: [ring] },
          },
        ],
      },
    });
    const again = parsed(JSON.parse(formats.json.write(await exportOf(dataset, 'en'))));
    const [before, after] = [dataset, again].map((each) => placesByName(compile(each, 'en').map));
    expect(before?.layers).toHaveLength(1);
    expect(before?.routes).toHaveLength(1);
    expect(after).toEqual(before);
  });

  test('of a range has the events of the range, and opens with it', async () => {
    const range = { start: Date.UTC(2025, 7, 10), end: Date.UTC(2025, 8, 1) };
    const exported = await exportOf(parsed(shipped), 'en', range);
    const again = parsed(JSON.parse(formats.json.write(exported)));
    expect(again.events.length).toBe(exported.events.length);
    expect(exported.events.length).toBeGreaterThan(3);
    expect(again.times.opens).toEqual(range);
    expect(fileNameOf(exported, 'json')).toMatch(/-2025-08-10-to-2025-09-01\.json$/);
  });

  test('has ranges, coverage and an opening in years that the format reads', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.oneof(
            fc.integer({ min: -20e9, max: 20e9 }),
            fc.integer({ min: -12_000, max: 12_000 }),
          ),
          { minLength: 2, maxLength: 2 },
        ),
        fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York'),
        async (years, timeZone) => {
          const [from = '', to = ''] = years.toSorted((a, b) => a - b).map(isoYear);
          const span = { from, to };
          const dataset = parsed({
            timeZone,
            updated: '9999-12-31',
            events: [{ when: `${from}/${to}`, title: 'One' }],
            ranges: [{ slug: 'all-of-it', title: 'All', summary: 'All', ...span }],
            opens: span,
            coverage: { ...span, note: 'All' },
          });
          const again = parsed(JSON.parse(formats.json.write(await exportOf(dataset, 'en'))));
          expect(again.times.ranges).toEqual(dataset.times.ranges);
          expect(again.times.opens).toEqual(dataset.times.opens);
          expect(again.times.coverage).toEqual(dataset.times.coverage);
        },
      ),
      { numRuns: 60 },
    ));

  test('keeps the house style', async () => {
    const dataset = parsed({
      ...mean,
      lanes: [{ id: 'only', name: 'Only' }],
      events: [{ when: '2025', title: 'One', lane: 'only' }],
      theme: { lanes: { only: ['#7a1f5c', '#e594c0'] }, text: 'Inter' },
      credit: 'Graphic: us',
      source: 'Source: them',
    });
    const again = parsed(JSON.parse(formats.json.write(await exportOf(dataset, 'en'))));
    expect(compile(again, 'en').core).toEqual(compile(dataset, 'en').core);
  });

  test('keeps every text', async () => {
    const dataset = parsed(mean);
    const again = parsed(JSON.parse(formats.json.write(await exportOf(dataset, 'en'))));
    expect(compile(again, 'en').details).toEqual(compile(dataset, 'en').details);
  });
});

describe('CSV', () => {
  test.each([
    ['of the shipped dataset', shipped, 'en'],
    ['with mean texts', mean, 'en'],
  ])('%s is read back as the same events', async (_, json, language) => {
    const exported = await exportOf(parsed(json), language);
    const bytes = bytesOf(formats.csv.write(exported));
    const { dataset } = await importFile({ name: 'export.csv', bytes, options: { language } });
    const again = await exportOf(
      parsed({ ...dataset, timeZone: exported.core.timeZone, coverage: null }),
      language,
    );
    const found = new Map(again.events.map((event) => [event.id, event]));
    const datedEvents = exported.events.filter(({ when }) => when);
    expect(found.size).toBe(datedEvents.length);
    for (const { id, when, title, importance, details } of datedEvents) {
      const other = found.get(id);
      expect.soft(other?.when && whenTextOf(other.when), id).toBe(when && whenTextOf(when));
      expect.soft(other?.when?.zone, id).toBe(when?.zone);
      expect.soft(other).toMatchObject({ title, importance });
      expect.soft(other?.details.summary, id).toBe(details.summary);
      expect.soft(other?.details.place?.name, id).toBe(details.place?.name);
      const urls = [details, other?.details].map((each) =>
        [...new Set(each?.claims.flatMap(({ source }) => source.url ?? []))].toSorted(),
      );
      expect.soft(urls[1], id).toEqual(urls[0]);
    }
  });

  test('no cell begins as a formula, and the first character is the mark of UTF-8', async () => {
    const text = formats.csv.write(await exportOf(parsed(mean), 'en'));
    expect(text.startsWith('\uFEFFid,date,')).toBe(true);
    const cells = text.slice(1).split(/[,\n](?=(?:[^"]*"[^"]*")*[^"]*$)/);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => /^"?[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  });
});

describe('iCalendar', () => {
  const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

  test('has instants in UTC, and days with an exclusive end', async () => {
    const text = formats.ics.write(await exportOf(parsed(mean), 'en'));
    const events = read(text).getAllSubcomponents('vevent');
    const datesOf = (id: string) => {
      const event = events.find((each) => each.getFirstPropertyValue('uid') === `${id}@mean`);
      return ['dtstart', 'dtend'].map((name) => String(event?.getFirstPropertyValue(name)));
    };
    expect(datesOf('e0')).toEqual(['2025-09-10', '2025-09-11']);
    expect(datesOf('e1')).toEqual(['2025-09-10T19:30:00Z', 'null']);
    expect(datesOf('e2')).toEqual(['2025-09-10', '2025-09-13']);
    // iCalendar has no years before Christ.
    expect(events.map((each) => each.getFirstPropertyValue('uid'))).not.toContain('e3@mean');
    const titles = events.map((each) => each.getFirstPropertyValue('summary'));
    expect(titles).toContain(MEAN[5]);
    expect(titles).toContain('🇳🇱👩‍👩‍👧 emoji');
  });

  test.each([
    ['[..2025-09]', '2025-09-01', '2025-10-01'],
    ['[..2025-09-10]', '2025-09-10', '2025-09-11'],
    ['[2025-24..]', '2025-12-01', '2026-03-01'],
    ['../202X', '2020-01-01', '2030-01-01'],
    ['2025-09-30/', '2025-09-30', '2025-10-01'],
    ['2025/', '2025-01-01', '2026-01-01'],
    ['[..2025-09-10T10:00]', '2025-09-10T08:00:00Z', 'null'],
    ['2025-09-10T10:00/', '2025-09-10T08:00:00Z', 'null'],
  ])('%s stands at the date that is stated', async (when, start, end) => {
    const dataset = parsed({
      timeZone: 'Europe/Amsterdam',
      events: [
        { when: '1990', title: 'First' },
        { when, title: 'Second' },
      ],
    });
    const [, event] = read(formats.ics.write(await exportOf(dataset, 'en'))).getAllSubcomponents(
      'vevent',
    );
    const dates = ['dtstart', 'dtend'].map((name) => String(event?.getFirstPropertyValue(name)));
    expect(dates).toEqual([start, end]);
  });

  test.each([
    [-66_000_000, 2000],
    [-43, 100],
    [2000, 12_000],
  ])('leaves out a range from %i to %i', async (first, last) => {
    const atYear = (year: number) => toInstant({ year }, 'UTC', 'earlier');
    const range = { start: atYear(first), end: atYear(last) };
    const exported = await exportOf(parsed(shipped), 'en', range);
    expect(formats.ics.write(exported)).not.toContain('X-WR-CALDESC');
  });

  test('has short lines that end with CR LF, and no character cut in two', async () => {
    const text = formats.ics.write(await exportOf(parsed(shipped), 'uk'));
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => bytesOf(line).length))).toBe(75);
    expect(text).not.toContain('\uFFFD');
    const names = read(text)
      .getAllSubcomponents('vevent')
      .map((each) => each.getFirstPropertyValue('summary'));
    const exported = await exportOf(parsed(shipped), 'uk');
    expect(names).toEqual(exported.events.filter(({ when }) => when).map(({ title }) => title));
  });

  test('carries any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        const title = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim() || 'x';
        const { dataset } = parseDataset({ events: [{ when: '2025-09-10', title }] });
        if (!dataset) return;
        const [event] = read(formats.ics.write(await exportOf(dataset, 'en'))).getAllSubcomponents(
          'vevent',
        );
        expect(event?.getFirstPropertyValue('summary')).toBe(title);
      }),
      { numRuns: 40 },
    ));
});

test('media are exported with their credits and terms', async () => {
  const credit = 'Jan de Vries / ANP';
  const dataset = parsed({
    events: [
      {
        when: '2025-09-10',
        title: 'A meeting',
        media: [{ type: 'image', src: 'media/a.jpg', alt: 'A table', credit, licence: 'CC0' }],
      },
      { when: '2025-09-11', title: 'Another' },
    ],
  });
  const exported = await exportOf(dataset, 'en');
  const [header, row] = formats.csv.write(exported).split('\n');
  expect(header).toContain(',media,media credit,');
  expect(row).toContain(',media/a.jpg,"Jan de Vries / ANP, CC0",');
  const { events } = JSON.parse(formats.json.write(exported)) as { events: { media?: object[] }[] };
  expect(events.map(({ media }) => media)).toEqual([
    [{ type: 'image', src: 'media/a.jpg', alt: 'A table', credit, licence: 'CC0' }],
    undefined,
  ]);
  const without = formats.csv.write(await exportOf(parsed(mean), 'en'));
  expect(without.split('\n')[0]).not.toContain('media');
});
