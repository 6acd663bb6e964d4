/**
 * What the app writes it reads back to the same state, for timelines of all eras, zones and ids.
 * `KRONIEK_CASES` sets the number of generated timelines and states.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { DAY, HOUR, MINUTE, SECOND } from '../base';
import {
  emptyFilter,
  groupings,
  MIN_VIEW_MS,
  normalizeChoices,
  statuses,
  updateFilter,
  type Timeline,
} from '../model';
import { axes, gapChoices, readings, themes, zoneChoices } from '../store';
import { boundsOf, exactly, timelineOf } from '../testCore';
import { clamped, toInstant } from '../time';
import { queryAsWritten } from './asSent/queryAsWritten';
import { isOdd } from './asSent/tidyAddress';
import { embedAddress } from './embedAddress';
import { toHistoryState } from './historyState';
import { canonicalPath, readAddress, resolvePath, writeAddress } from './index';
import type { AddressState } from './params';
import { sharedAddress } from './sharedAddress';

const CASES = Number(process.env['KRONIEK_CASES'] ?? 200);
const YEAR = 365 * DAY;

/** Zones whose clocks changed by seconds, by half an hour, at midnight, or by a whole day. */
const anyZone = fc.constantFrom(
  'UTC',
  'Europe/Amsterdam',
  'Europe/Kyiv',
  'Asia/Tehran',
  'Africa/Monrovia',
  'America/Havana',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
);
const anyYear = fc.oneof(
  fc.integer({ min: 1800, max: 2100 }),
  fc.integer({ min: -2, max: 120 }),
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: 9990, max: 200_000 }),
  fc.integer({ min: -200_000, max: -9990 }),
);
const anyLength = fc.oneof(
  fc.integer({ min: 1, max: MINUTE }),
  fc.integer({ min: SECOND, max: 3 * HOUR }),
  fc.integer({ min: HOUR, max: 400 * DAY }),
  fc.double({ min: YEAR, max: 10_000 * YEAR, noNaN: true }).map(Math.round),
);
const anyId = fc
  .tuple(
    fc.constantFrom(...'abcxyz0179'),
    fc.string({ unit: fc.constantFrom(...'abcdez0189-'), maxLength: 63 }),
  )
  .map((parts) => parts.join(''));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A dataset of a few events and ranges. */
const anyTimeline = fc
  .record({
    timeZone: anyZone,
    year: anyYear,
    month: fc.integer({ min: 1, max: 12 }),
    beyondMs: fc.integer({ min: 0, max: DAY }),
    length: anyLength,
    ids: fc.uniqueArray(anyId, { minLength: 4, maxLength: 6 }),
    slugs: fc.uniqueArray(anyId, { maxLength: 3 }),
    opens: fc.option(fc.nat(6)),
    spots: fc.array(fc.tuple(share, share), { minLength: 7, maxLength: 7 }),
  })
  .map(({ timeZone, year, month, beyondMs, length, ids, slugs, opens, spots }) => {
    const start = toInstant({ year, month }, timeZone, 'earlier') + beyondMs;
    const period = { start, end: start + length };
    const spanAt = (i: number) => {
      const [a = 0, b = 0] = (spots[i] ?? []).map((spot) => start + Math.round(spot * length));
      return { start: Math.min(a, b), end: Math.max(a, b) };
    };
    const [alias = '', undated = '', ...dated] = ids;
    const events = dated.map((id, i) => {
      const { start: from, end } = spanAt(i);
      return { id, bounds: i === 0 ? boundsOf(from, from, end, end) : exactly(from, end) };
    });
    return timelineOf([...events, { id: undated, bounds: null }], period, {
      timeZone,
      aliases: [[alias, 0]],
      // A named range, another range, or none.
      ...(opens !== null && { opens: spanAt(opens) }),
      ranges: slugs.map((slug, i) => ({
        slug,
        title: slug,
        summary: '',
        span: spanAt(i + 2),
      })),
    });
  });

/** A view anywhere within the limits; short views are as likely as long ones. */
const anyView = fc
  .tuple(share, share, fc.constantFrom(1, MINUTE, DAY))
  .map(([where, size, step]) => ({ limits }: Timeline) => {
    const room = limits.end - limits.start;
    const length = MIN_VIEW_MS * (room / MIN_VIEW_MS) ** size;
    const start = limits.start + where * (room - length);
    const rounded = (instant: number): number => Math.round(instant / step) * step;
    const view = { start: rounded(start), end: rounded(start + length) };
    return clamped(view, limits, MIN_VIEW_MS);
  });
const anyIds = fc.uniqueArray(anyId, { maxLength: 3 });
const anyState = fc.record({
  view: anyView,
  comparedSpan: fc.option(anyView),
  selected: fc.option(fc.nat(5)),
  asKnownOn: fc.option(fc.constantFrom('2025-09-10', '0001-01-02', '9999-12-31')),
  range: fc.option(fc.nat(2)),
  isWhole: fc.boolean(),
  filter: fc
    .record({
      query: fc.oneof(
        fc.constant(''),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('U.S.', 'a&to=b', '100%20', 'amp;x', 'from=2025', "O'Neil)", 'Що?'),
      ),
      statuses: fc.subarray([...statuses]),
      actors: anyIds,
      tags: anyIds,
    })
    .map((filter) => updateFilter(emptyFilter, filter)),
  grouping: fc.constantFrom(...groupings),
  collapsedLanes: anyIds.map(normalizeChoices),
  theme: fc.constantFrom(null, ...themes),
  reading: fc.constantFrom(null, ...readings),
  axis: fc.constantFrom(null, ...axes),
  zone: fc.constantFrom(null, ...zoneChoices),
  gaps: fc.constantFrom(null, ...gapChoices),
  showsAllRelations: fc.boolean(),
  map: fc.constantFrom(null, '1', '52.1,-19.25,4.5'),
});

/** Reads an address of the site as a browser and the app do. */
function readAt(address: string, timeline: Timeline): AddressState {
  const { pathname, search } = new URL(address, 'https://example.org');
  const { query } = resolvePath({ pathname, search }, '/site/', timeline);
  const { notices, ...state } = readAddress(query, timeline);
  expect(notices).toEqual([]);
  return state;
}

test(`${CASES} generated timelines and states: what is written is read`, () => {
  fc.assert(
    fc.property(anyTimeline, anyState, (timeline, generated) => {
      const { view: viewIn, comparedSpan: comparedIn, selected: i, range: r, ...rest } = generated;
      const { isWhole, ...more } = rest;
      const named = r === null ? undefined : timeline.core.ranges[r];
      const state: AddressState = {
        ...more,
        // As the store shows it.
        view: named
          ? clamped(named.span, timeline.limits, MIN_VIEW_MS)
          : isWhole
            ? timeline.period
            : viewIn(timeline),
        comparedSpan: comparedIn && comparedIn(timeline),
        selected: i === null || i >= timeline.count ? null : timeline.idOf(i),
        isSameScale: false,
        measuredFrom: null,
      };
      // The address.
      const query = writeAddress(state, timeline);
      expect(new URL(query, 'https://example.org').search).toBe(query);
      expect(isOdd(query)).toBe(false);
      expect(queryAsWritten(query)).toBe(query);
      const back = readAt(`/site/en/${query}`, timeline);
      expect(writeAddress(back, timeline)).toBe(query);
      const { view, comparedSpan, ...choices } = back;
      const { view: _, comparedSpan: __, ...writtenChoices } = state;
      expect(choices).toEqual(writtenChoices);
      // Half a unit; a whole unit at a limit and for the shortest view, or where a day was skipped.
      // A view of ten thousand years has whole years.
      const isClose = (a: AddressState['view'], b: AddressState['view']): boolean => {
        const length = a.end - a.start;
        const unit = length < 29 * DAY ? MINUTE : length < 3.6e6 * DAY ? 2 * DAY : 367 * DAY;
        return Math.abs(a.start - b.start) <= unit && Math.abs(a.end - b.end) <= unit;
      };
      expect(isClose(view, state.view)).toBe(true);
      if (!named && isWhole && timeline.core.opens) expect(view).toEqual(timeline.period);
      expect(comparedSpan === null).toBe(state.comparedSpan === null);
      if (comparedSpan && state.comparedSpan)
        expect(isClose(comparedSpan, state.comparedSpan)).toBe(true);
      // The entry of the history.
      const entry: unknown = structuredClone(toHistoryState(state));
      expect(readAddress(query, timeline, entry)).toEqual({ ...state, notices: [] });
      // Links: the page's own, one to share, and one of an embed.
      const path = canonicalPath(state, timeline);
      expect(readAt(`/site/en/${path}`, timeline)).toEqual(back);
      const shared = sharedAddress(state, timeline, {
        base: '/site/',
        locale: 'en',
        hasRange: true,
      });
      expect(readAt(shared, timeline)).toEqual(back);
      // An embed has the bounds of the whole period too, rounded like those of any view.
      const options = { base: '/site/', locale: 'en', theme: state.theme, ui: null } as const;
      const embedded = embedAddress(state, timeline, options);
      expect(isOdd(new URL(embedded, 'https://example.org').search)).toBe(false);
      const { view: embeddedView, ...embeddedChoices } = readAt(embedded, timeline);
      expect(embeddedChoices).toEqual({ ...choices, comparedSpan });
      expect(isClose(embeddedView, state.view)).toBe(true);
    }),
    { numRuns: CASES },
  );
}, 600_000);
