/** The vertical layout against a naive twin: order, distances, and where bars begin and end. */
import { describe, expect, test } from 'vitest';

import { DAY } from '../../base';
import type { Timeline } from '../../model';
import { boundsOf, exactly } from '../../testCore';
import { createRandom, randomTimeline, timelineOf, type Random } from '../testLayout';
import { piecesOf, type BarKind } from './bars';
import { headingOf, headingUnitOf } from './headings';
import { breakOf, instantOf, MAX_STEP_PX, positionOf, rowsOf, type VerticalRows } from './rows';
import { isBar, tracksOf, type Tracks } from './tracks';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);
const start = Date.UTC(2020, 0, 1);

const each = (check: (timeline: Timeline, random: Random) => void): void => {
  for (const seed of SEEDS) {
    const random = createRandom(seed);
    check(randomTimeline(random, 1 + Math.floor(random() * 60)), random);
  }
};

/** Lays rows out as a browser does: each is as high as its text and its distance need. */
function topsOf(rows: VerticalRows, random: Random): number[] {
  const tops = [0];
  rows.stepsPx.forEach((px, row) => {
    const textPx = 24 + Math.floor(random() * 90);
    tops.push((tops[row] as number) + Math.max(px, textPx));
  });
  return tops;
}

/** The naive twin of `positionOf`: the height of an instant, by a scan of all rows. */
function naiveY({ times, events }: VerticalRows, tops: readonly number[], instant: number): number {
  for (let row = 0; row <= events.length; row++) {
    const time = times[row] as number;
    if (time < instant) continue;
    if (row === 0 || time === instant) return tops[row] as number;
    const before = times[row - 1] as number;
    const [above, below] = [tops[row - 1] as number, tops[row] as number];
    return above + ((instant - before) / (time - before)) * (below - above);
  }
  return tops.at(-1) as number;
}

/** Every bar has a slot of its own, so that no bar covers another. */
const apart: Tracks = {
  widthPx: 0,
  isShared: false,
  xOfLane: () => 0,
  xOf: () => 0,
  slotOf: (event) => event,
};

describe('rows', () => {
  test('each dated event has one row, in order of time, and no label overlaps another', () => {
    each((timeline, random) => {
      const rows = rowsOf(timeline);
      expect([...rows.events].toSorted((a, b) => a - b)).toEqual([
        ...Array.from({ length: timeline.dated }).keys(),
      ]);
      rows.events.forEach((event, row) => {
        expect(rows.times[row]).toBe(timeline.anchorOf(event));
        expect(rows.times[row + 1]).toBeGreaterThanOrEqual(rows.times[row] as number);
      });
      const tops = topsOf(rows, random);
      rows.events.forEach((_, row) => {
        expect((tops[row + 1] as number) - (tops[row] as number)).toBeGreaterThanOrEqual(24);
      });
    });
  });

  test('distances are in proportion up to the break, and never in the wrong order', () => {
    each((timeline) => {
      const rows = rowsOf(timeline);
      const n = rows.events.length;
      let breaks = 0;
      for (let row = 0; row < n - 1; row++) {
        const ms = (rows.times[row + 1] as number) - (rows.times[row] as number);
        const px = rows.stepsPx[row] as number;
        expect(px).toBeLessThanOrEqual(MAX_STEP_PX);
        const hidden = breakOf(rows, row);
        if (hidden === null) expect(px).toBeCloseTo((MAX_STEP_PX * ms) / rows.breakMs, 6);
        else {
          expect(hidden).toBe(ms);
          expect(px).toBe(MAX_STEP_PX);
          breaks += 1;
        }
      }
      // A fifth of the distances, but each positive one if nearly all events are of one time.
      const positive = [...rows.stepsPx].filter((px) => px > 0).length;
      expect(breaks).toBeLessThanOrEqual(Math.max(Math.ceil(0.2 * n), positive - 1, 0));
    });
  });

  test('an instant and its position lead to each other, as a scan finds them', () => {
    each((timeline, random) => {
      const rows = rowsOf(timeline);
      const tops = topsOf(rows, random);
      const [from, to] = [rows.times[0] as number, rows.times.at(-1) as number];
      const instants = [
        ...rows.times,
        ...Array.from({ length: 20 }, () => from + random() * (to - from)),
      ];
      for (const instant of instants) {
        const { row, share } = positionOf(rows, instant);
        const height = (tops[row + 1] ?? tops[row] ?? 0) - (tops[row] as number);
        expect((tops[row] as number) + share * height).toBeCloseTo(naiveY(rows, tops, instant), 5);
        expect(Math.abs(instantOf(rows, { row, share }) - instant)).toBeLessThan(1);
      }
    });
  });

  test('a span and a filter leave out the other events, and change nothing else', () => {
    each((timeline, random) => {
      const { period } = timeline;
      const middle = period.start + random() * (period.end - period.start);
      const span = { start: middle, end: period.end };
      const rows = rowsOf(timeline, { span, includes: (event) => event % 2 === 0 });
      expect([...rows.events]).toEqual(timeline.overlapping(span).filter((e) => e % 2 === 0));
    });
  });

  test('a timeline without events has no rows', () => {
    const rows = rowsOf(timelineOf([], { start, end: start + DAY }));
    expect(rows.events).toHaveLength(0);
    expect(breakOf(rows, 0)).toBeNull();
    expect(positionOf(rows, start)).toEqual({ row: 0, share: 0 });
  });
});

describe('bars', () => {
  const KINDS: { readonly [kind in BarKind]: readonly [number, number] } = {
    start: [0, 1],
    certain: [1, 2],
    end: [2, 3],
    moment: [0, 3],
  };

  test('each bar runs from its time to its end, without gaps and beside no other row', () => {
    each((timeline, random) => {
      const rows = rowsOf(timeline);
      const tops = topsOf(rows, random);
      const pieces = piecesOf(timeline, rows, apart, 0, rows.events.length);
      const drawn = new Map<string, [number, number][]>();
      pieces.forEach((inRow, row) => {
        const [top, bottom] = [tops[row] as number, tops[row + 1] as number];
        for (const { event, kind, from, to } of inRow) {
          const key = `${event} ${kind}`;
          const list = drawn.get(key) ?? [];
          list.push([top + from * (bottom - top), top + to * (bottom - top)]);
          drawn.set(key, list);
        }
      });
      rows.events.forEach((event, row) => {
        const bounds = timeline.boundsOf(event);
        const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
        const ends = [startEarliest, startLatest, endEarliest, endLatest] as const;
        const isMoment = startLatest > endEarliest;
        for (const [kind, [a, b]] of Object.entries(KINDS)) {
          const list = drawn.get(`${event} ${kind}`) ?? [];
          const [p, q] = [ends[a] as number, ends[b] as number];
          const isOwn = (kind === 'moment') === isMoment && isBar(timeline, event);
          // What begins with the event begins at its own row, below others of the same time.
          const y = p === timeline.anchorOf(event) ? (tops[row] as number) : naiveY(rows, tops, p);
          const end = naiveY(rows, tops, q);
          if (!isOwn || q <= p) expect(list).toEqual([]);
          if (!isOwn || q <= p || end - y < 1e-3) continue;
          expect(list[0]?.[0]).toBeCloseTo(y, 4);
          expect(list.at(-1)?.[1]).toBeCloseTo(end, 4);
          list.slice(1).forEach(([from], k) => expect(from).toBeCloseTo(list[k]?.[1] ?? NaN, 4));
        }
      });
    });
  });

  test('a part of the rows has the same pieces as the whole', () => {
    each((timeline, random) => {
      const rows = rowsOf(timeline);
      const n = rows.events.length;
      const from = Math.floor(random() * n);
      const to = from + 1 + Math.floor(random() * (n - from));
      const whole = piecesOf(timeline, rows, apart, 0, n).slice(from, to);
      const sorted = (list: (typeof whole)[number]) =>
        list.toSorted((a, b) => a.event - b.event || a.from - b.from);
      const part = piecesOf(timeline, rows, apart, from, to);
      expect(part.map(sorted)).toEqual(whole.map(sorted));
    });
  });

  test('spans of a lane stand side by side, and only from the fourth on on each other', () => {
    const spans = [0, 1, 2, 3].map((k) => ({
      id: `e${k}`,
      bounds: exactly(start + k * DAY, start + (20 + k) * DAY),
      when: { form: 'span' as const },
    }));
    const timeline = timelineOf(spans, { start, end: start + 30 * DAY });
    const tracks = tracksOf(timeline, rowsOf(timeline).events);
    const slots = [0, 1, 2, 3].map(tracks.slotOf);
    expect(new Set(slots.slice(0, 3)).size).toBe(3);
    expect(slots[3]).toBe(slots[0]);
  });

  test('no row has more pieces than there is room for', () => {
    const random = createRandom(5);
    const spans = Array.from({ length: 300 }, (_, k) => {
      const from = start + k * DAY;
      const until = from + 200 * DAY * random();
      return { id: `e${k}`, bounds: exactly(from, until), when: { form: 'span' as const } };
    });
    const timeline = timelineOf(spans, { start, end: start + 500 * DAY });
    const rows = rowsOf(timeline);
    const tracks = tracksOf(timeline, rows.events);
    const most = Math.max(...piecesOf(timeline, rows, tracks, 0, 300).map(({ length }) => length));
    // Three beside each other, and those that begin or end in the row.
    expect(most).toBeLessThan(20);
    expect(tracks.widthPx).toBeLessThan(40);
  });

  test('a day is a point; a moment between two days is a thin bar', () => {
    const timeline = timelineOf(
      [
        { id: 'day', bounds: exactly(start, start + DAY) },
        {
          id: 'between',
          bounds: boundsOf(start, start + 9 * DAY, start, start + 9 * DAY),
          when: { form: 'between' },
        },
      ],
      { start, end: start + 10 * DAY },
    );
    const day = timeline.indexOf('day') as number;
    const between = timeline.indexOf('between') as number;
    expect(isBar(timeline, day)).toBe(false);
    const rows = rowsOf(timeline);
    const pieces = piecesOf(timeline, rows, tracksOf(timeline, rows.events), 0, 2).flat();
    expect(pieces.every(({ event, kind }) => event === between && kind === 'moment')).toBe(true);
    expect(pieces[0]?.from).toBe(0);
    expect(pieces.at(-1)?.isLast).toBe(true);
  });
});

test.each([
  [1, 'month'],
  [20, 'year'],
  [200, 'decade'],
  [5000, 'century'],
  [50_000, 'year'],
  [0.01, 'day'],
] as const)('40 events within %s of 8 months have a heading for each %s', (times, unit) => {
  const days = 240 * times;
  const events = Array.from({ length: 40 }, (_, k) => {
    const at = start + (k / 40) * days * DAY;
    return { id: `e${k}`, bounds: exactly(at, at) };
  });
  const timeline = timelineOf(events, { start, end: start + days * DAY });
  expect(headingUnitOf(rowsOf(timeline))).toBe(unit);
});

test('a heading has only the parts down to its unit', () => {
  const timeline = timelineOf([], { start, end: start + DAY });
  const at = Date.UTC(1958, 6, 9, 12);
  expect(headingOf(timeline, at, 'month')).toEqual({ year: 1958, month: 7 });
  expect(headingOf(timeline, at, 'decade')).toEqual({ year: 1950 });
  expect(headingOf(timeline, at, 'century')).toEqual({ year: 1900 });
  // 44 BC is in the decade from 50 BC, and in the century from 100 BC.
  const idesOfMarch = new Date(0).setUTCFullYear(-43, 2, 15);
  expect(headingOf(timeline, idesOfMarch, 'decade')).toEqual({ year: -49 });
  expect(headingOf(timeline, idesOfMarch, 'century')).toEqual({ year: -99 });
});
