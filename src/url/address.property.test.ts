/** Properties of every address, for any zone, view and text. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';

import { createRandom } from '../testRandom.mjs';
import { DAY } from '../base';
import {
  normalizeChoices,
  updateFilter,
  groupings,
  MIN_VIEW_MS,
  emptyFilter,
  statuses,
  type Timeline,
} from '../model';
import { axes, gapChoices, readings, themes, zoneChoices } from '../store';
import { toHistoryState } from './historyState';
import { paramKeys, readAddress, writeAddress } from './index';
import { testTimeline } from './testTimeline';

/** Zones that change clocks at 02:00, at midnight, by half an hour, or by seconds (until 1935). */
const timelines = [
  testTimeline(),
  testTimeline('America/Los_Angeles'),
  testTimeline('America/Havana'),
  testTimeline('Africa/Cairo'),
  testTimeline('Australia/Lord_Howe'),
  testTimeline('Pacific/Apia', 2011),
  testTimeline('Asia/Tehran', 1920),
];
const anyTimeline = fc.constantFrom(...timelines);
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Short views are as likely as long ones. */
const anyView = fc
  .tuple(share, share, fc.boolean())
  .map(([where, size, snapped]) => (of: Timeline) => {
    const room = of.limits.end - of.limits.start;
    const length = MIN_VIEW_MS * (room / MIN_VIEW_MS) ** size;
    const start = of.limits.start + where * (room - length);
    const step = snapped ? 60_000 : 1;
    return {
      start: Math.max(of.limits.start, Math.floor(start / step) * step),
      end: Math.min(of.limits.end, Math.ceil((start + length) / step) * step),
    };
  });
const anyViews = fc.tuple(anyView, fc.option(anyView));
const anySelected = fc.constantFrom(null, 'talks', 'drones', 'offer', 'war', 'decision');
const anyIds = (...ids: string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(ids, { minLength: 1 }));
const anyFilter = fc
  .record({
    query: fc.oneof(
      fc.constant(''),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom("F-35 + 'drone' & co.", 'Зеленський', '100% #1?', 'Łódź…', 'x'.repeat(300)),
    ),
    lanes: anyIds('a'),
    statuses: anyIds(...statuses),
    actors: anyIds('poland', 'tusk', 'nato', '2'),
    places: anyIds('alaska'),
    tags: anyIds('drones', 'f-35'),
    sources: anyIds('letter', 'wire'),
  })
  .map((filter) => updateFilter(emptyFilter, filter));
const anyChoices = fc.record({
  filter: anyFilter,
  grouping: fc.constantFrom(...groupings),
  collapsedLanes: anyIds('a', 'poland').map(normalizeChoices),
  theme: fc.constantFrom(null, ...themes),
  reading: fc.constantFrom(null, ...readings),
  axis: fc.constantFrom(null, ...axes),
  zone: fc.constantFrom(null, ...zoneChoices),
  gaps: fc.constantFrom(null, ...gapChoices),
  showsAllRelations: fc.boolean(),
  map: fc.constantFrom(null, '1', '52.1,-19.25,4.5'),
  isSameScale: fc.constant(false),
  measuredFrom: fc.constant(null),
});
const anyKnown = fc.constantFrom(null, '2025-09-10', '2024-02-29', '1999-12-31');

test('a written address reads back as the same state, except for rounding', () => {
  fc.assert(
    fc.property(anyTimeline, anyViews, anySelected, anyKnown, anyChoices, (of, views, ...more) => {
      const [view, compared] = views.map((viewIn) => viewIn?.(of) ?? null);
      if (!view) return;
      const [selected, asKnownOn, choices] = more;
      const written = { selected, asKnownOn, ...choices, view, comparedSpan: compared ?? null };
      const text = writeAddress(written, of);
      // It has no sign that ends a link in running text, or that a browser would escape.
      expect(new URL(text, 'https://example.org').search).toBe(text);
      expect(text).not.toMatch(/[^a-z0-9]$/i);
      const back = readAddress(text, of);
      // Half a unit; a whole unit at a limit, which rounding may not pass, and for the shortest
      // view.
      const unit = back.view.end - back.view.start < 29 * DAY ? 60_000 : DAY + 3_600_000;
      expect(back.notices).toEqual([]);
      expect(back).toMatchObject({ selected, asKnownOn, ...choices });
      expect(back.comparedSpan === null).toBe(written.comparedSpan === null);
      expect(Math.abs(back.view.start - view.start)).toBeLessThanOrEqual(unit);
      expect(Math.abs(back.view.end - view.end)).toBeLessThanOrEqual(unit);
      expect(writeAddress(back, of)).toBe(text);
      const again = readAddress(text, of, toHistoryState(written));
      expect({ ...again, notices: [] }).toEqual({ ...written, notices: [] });
    }),
    { numRuns: 1000 },
  );
});

const anyBound = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('2025', '2011', '2026', '1920', '1800', '9999', '0001', '0000', '20'),
      fc.constantFrom('', '-01', '-03', '-10', '-11', '-12', '-13', '-4'),
      fc.constantFrom('', '-01', '-02', '-26', '-30', '-31', '-32'),
      fc.constantFrom('', 'T00:00', 'T00:30', 'T01:59', 'T02:30', 'T23:59', 'T24:00', 'T2:0'),
      fc.constantFrom('', '', 'Z', '+01:00'),
    )
    .map((parts) => parts.join('')),
  fc.string(),
);
/** Every key of the grammar, with valid and invalid values. */
const anyParam = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...paramKeys),
      fc.oneof(
        anyBound,
        fc.constantFrom('a', 'a,,b', 'a,x', 'utc', 'dark', '2025,2026', '%', '%F0%9F'),
      ),
    )
    .map((pair) => pair.join('=')),
  fc.webQueryParameters(),
);
const anyQuery = fc.oneof(
  fc.array(anyParam, { maxLength: 12 }).map((parts) => `?${parts.join('&')}`),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(
      anyBound,
      anyBound,
      fc.constantFrom(
        '',
        '&event=talks',
        '&event=alaska',
        '&event=%',
        '&known=2025-09-10',
        '&known=1',
      ),
    )
    .map(([from, to, event]) => `?from=${from}&to=${to}${event}`),
  anyBound.map((bound) => `?to=${encodeURIComponent(bound)}`),
);

test('any address reads as a view within the limits, and rewriting it is stable', () => {
  fc.assert(
    fc.property(anyTimeline, anyQuery, fc.anything(), (of, query, state) => {
      const { notices: _, ...read } = readAddress(query, of, state);
      const { view, selected } = read;
      expect(view.start).toBeGreaterThanOrEqual(of.limits.start);
      expect(view.end).toBeLessThanOrEqual(of.limits.end);
      expect(view.end - view.start).toBeGreaterThanOrEqual(MIN_VIEW_MS - 1);
      const text = writeAddress(read, of);
      expect(writeAddress(readAddress(text, of), of)).toBe(text);
      // Foreign parameters never change the meaning of ours.
      expect(readAddress(writeAddress(read, of, query), of).selected).toBe(selected);
    }),
    { numRuns: 1000 },
  );
});

/** Random texts, since fast-check takes too long for so many. */
function randomText(seed: number): string {
  const random = createRandom(seed);
  const next = (below: number): number => Math.floor(random() * below);
  const pieces = [
    ...paramKeys.map((key) => `&${key}=`),
    ...'2025 -02 -30 T02:30 Z & = % %2 %00 , a ї talks alaska 999999 + ? # .. 0 dark utc'.split(
      ' ',
    ),
    '\ud800',
    '\n',
  ];
  let text = '';
  for (let remaining = next(12); remaining > 0; remaining--) {
    text += next(4) === 0 ? String.fromCharCode(next(65_536)) : (pieces[next(pieces.length)] ?? '');
  }
  return text;
}

test('40,000 random texts are read without a throw, within the limits', () => {
  let out = 0;
  for (let seed = 1; seed <= 40_000; seed++) {
    const of = timelines[seed % timelines.length] as Timeline;
    const read = readAddress(randomText(seed), of);
    for (const { start, end } of read.comparedSpan ? [read.view, read.comparedSpan] : [read.view]) {
      const isWithin = start >= of.limits.start && end <= of.limits.end;
      if (!isWithin || !(end - start >= MIN_VIEW_MS - 1)) out += 1;
    }
    if (seed % 50 === 0) {
      const text = writeAddress(read, of);
      expect(writeAddress(readAddress(text, of), of)).toBe(text);
    }
  }
  expect(out).toBe(0);
}, 60_000);

describe('a link means the same instants in every zone of the browser', () => {
  const before = process.env['TZ'];
  afterAll(() => {
    process.env['TZ'] = before;
  });
  const spring = '2025-03-30T01:30 2025-03-30T02:30 2025-03-30T03:30 2025-03-30 2025-03'.split(' ');
  const autumn = '2025-10-26T01:30 2025-10-26T02:30 2025-10-26T00:30Z 2025-10-26 2025-10'.split(
    ' ',
  );
  const links = [...spring, ...autumn].flatMap((bound) => [
    `?from=${bound}`,
    `?to=${bound}`,
    `?with=${bound},2025-12-01`,
  ]);
  const readLinks = () =>
    links.map((link) => {
      const state = readAddress(link, testTimeline());
      return [state, writeAddress(state, testTimeline())];
    });
  const here = readLinks();
  test.each([
    ['America/Los_Angeles', 480],
    ['Europe/Warsaw', -60],
    ['Asia/Kathmandu', -345],
    ['Pacific/Kiritimati', -840],
  ])('%s', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(readLinks()).toEqual(here);
  });
});
