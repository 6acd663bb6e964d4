/** One file, since all tests of ticks share the naive twin and the words of labels below. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { range } from 'd3';
import { DAY, MINUTE, SECOND } from '../base';
import { parseDate, parseLocalDateTime } from './dates';
import { createTicks, type LabelPx, type Ticks } from './ticks';
import type { Span, Tick } from './types';
import { toInstant, toPlain } from './zones';

const amsterdam = 'Europe/Amsterdam';
const twoDigits = (n: number): string => String(n).padStart(2, '0');

function spanOf(start: string, end: string, zone = amsterdam): Span {
  const at = (text: string): number => {
    const date = parseLocalDateTime(text) ?? parseDate(text);
    return date ? toInstant(date, zone, 'earlier') : NaN;
  };
  return { start: at(start), end: at(end) };
}

/** A label as an axis might have it; `labelPx` counts 7 px a character. */
function labelOf({ unit, dateTime: { second = 0, millisecond = 0, ...date } }: Tick): string {
  const { year, month, day, hour, minute } = date;
  const names = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ');
  if (unit === 'second' || unit === 'millisecond') {
    const whole = `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`;
    return unit === 'second' ? whole : `${whole}.${String(millisecond).padStart(3, '0')}`;
  }
  if (unit === 'minute' || unit === 'hour') return `${twoDigits(hour)}:${twoDigits(minute)}`;
  if (unit === 'day') return String(day);
  return unit === 'month' ? names[month - 1]! : String(year);
}
const labelPx: LabelPx = (tick) => labelOf(tick).length * 7;
const labels = (ticks: readonly Tick[]): string => ticks.map(labelOf).join(' ');

function ticksOf(start: string, end: string, widthPx: number, zone = amsterdam): Ticks {
  return createTicks(zone)(spanOf(start, end, zone), widthPx, labelPx);
}

describe('the two rows', () => {
  test.each([
    ['2025-09-10T00:30', '2025-09-10T00:40', 600, 'minute', 'day', '00:30 00:31 00:32 00:33 00:34'],
    ['2025-09-09T23:50', '2025-09-10T02:00', 400, 'minute', 'day', '00:00 00:30 01:00 01:30'],
    ['2025-09-09T18:00', '2025-09-10T08:00', 800, 'hour', 'day', '18:00 19:00 20:00 21:00'],
    ['2025-09-09', '2025-09-11', 300, 'hour', 'day', '00:00 12:00 00:00 12:00'],
    ['2025-08-30', '2025-09-04', 300, 'day', 'month', '30 31 1 2 3'],
    ['2025-08-28', '2025-09-07', 200, 'day', 'month', '29 1 3 5'],
    ['2025-08-10', '2025-09-15', 300, 'day', 'month', '11 18 25 1 8'],
    ['2025-08-10', '2025-10-20', 200, 'day', 'month', '15 1 15 1 15'],
    ['2025-08-10', '2026-03-01', 370, 'month', 'year', 'Sept Oct Nov Dec Jan Feb'],
    ['2025-08-10', '2026-12-01', 300, 'month', 'year', 'Oct Jan April July Oct'],
    ['2021-06-01', '2025-06-01', 300, 'year', 'decade', '2022 2023 2024 2025'],
    ['2000-01-01', '2025-01-01', 300, 'year', 'decade', '2000 2005 2010 2015 2020'],
    ['1825-01-01', '2025-01-01', 420, 'year', 'century', '1840 1860 1880 1900'],
    ['0001-01-01', '2025-01-01', 420, 'year', undefined, '1 200 400 600 800'],
    ['2025-09-10T13:20', '2025-09-10T13:21', 600, 'second', 'day', '13:20:00 13:20:10 13:20:20'],
    [
      '2025-09-10T13:20:01',
      '2025-09-10T13:20:06',
      1600,
      'millisecond',
      'day',
      '13:20:01.000 13:20:01.500',
    ],
    ['-0500', '0500', 420, 'year', undefined, '-499 -399 -299 -199 -99 1 100 200 300 400'],
    ['-0003', '0004', 420, 'year', 'decade', '-3 -2 -1 0 1 2 3'],
    ['Y-66100000', 'Y-65900000', 500, 'year', undefined, '-66099999 -66049999 -65999999'],
    ['Y-13800000000', '2025', 500, 'year', undefined, '-9999999999 -4999999999 1'],
  ])('%s to %s at %i px: %s and %s', (start, end, widthPx, minor, major, firstWords) => {
    const found = ticksOf(start, end, widthPx);
    expect(labels(found.minor).slice(0, firstWords.length)).toBe(firstWords);
    expect([...new Set(found.minor.map((t) => t.unit))]).toEqual([minor]);
    expect(found.major[0]?.unit).toBe(major);
  });

  test('the first heading is the last one at or before the start; the others are inside', () => {
    const inside = ticksOf('2025-08-10', '2025-10-01', 500).major;
    expect(inside.map((t) => labelOf(t))).toEqual(['Aug', 'Sept']);
    const onEdge = ticksOf('2025-08-01', '2025-10-02', 500).major;
    expect(onEdge.map((t) => labelOf(t))).toEqual(['Aug', 'Sept', 'Oct']);
    const deep = ticksOf('2025-09-10T00:30', '2025-09-10T00:40', 600).major;
    expect(deep.map(({ at }) => at)).toEqual([Date.parse('2025-09-09T22:00Z')]);
  });

  test('headings that would overlap choose a coarser rung', () => {
    const view = spanOf('2025-09-09', '2025-09-11');
    const wide: LabelPx = (_, level) => (level === 'major' ? 150 : 35);
    expect(createTicks(amsterdam)(view, 300, wide).minor[0]?.unit).toBe('day');
  });

  test('no width and an invalid view have no ticks', () => {
    const none = { minor: [], major: [] };
    const view = spanOf('2025-09-09', '2025-09-11');
    expect(createTicks(amsterdam)(view, 0, labelPx)).toEqual(none);
    expect(createTicks(amsterdam)({ start: 5, end: 5 }, 300, labelPx)).toEqual(none);
    expect(createTicks(amsterdam)({ start: NaN, end: 5 }, 300, labelPx)).toEqual(none);
  });
});

describe('when the clocks change', () => {
  test('the spring night has no 02:00', () => {
    const found = ticksOf('2025-03-30T00:00', '2025-03-30T06:00', 400);
    expect(labels(found.minor)).toBe('00:00 01:00 03:00 04:00 05:00');
    expect(found.minor[2]?.at).toBe(Date.parse('2025-03-30T01:00Z'));
  });

  test('the autumn night has 02:00 twice', () => {
    const found = ticksOf('2025-10-26T00:00', '2025-10-26T05:00', 400);
    expect(labels(found.minor)).toBe('00:00 01:00 02:00 02:00 03:00 04:00');
    const distances = found.minor.map(({ at }, i) => at - (found.minor[i - 1]?.at ?? at));
    expect(distances.slice(1).every((ms) => ms === 60 * MINUTE)).toBe(true);
  });

  test.each([
    ['2025-03-29', '2025-04-01'],
    ['2025-10-25', '2025-10-28'],
  ])('%s to %s: ticks of three hours and of days follow the clock', (start, end) => {
    const found = ticksOf(start, end, 2000);
    const day = '00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00';
    expect(labels(found.minor)).toBe(`${day} ${day} ${day}`);
    expect(found.major.map((t) => t.dateTime.hour)).toEqual([0, 0, 0]);
    const days = ticksOf(start, end, 200).minor;
    expect(days.map((t) => [t.unit, t.dateTime.hour])).toEqual(days.map(() => ['day', 0]));
  });

  test('a day that begins at 01:00 is still a day', () => {
    const found = ticksOf('2025-04-23', '2025-04-27', 200, 'Africa/Cairo').minor;
    expect(found.map((t) => [t.dateTime.day, t.dateTime.hour])).toEqual([
      [23, 0],
      [24, 0],
      [25, 1],
      [26, 0],
    ]);
  });

  test('a change of half an hour', () => {
    const found = ticksOf('2025-04-05T23:00', '2025-04-06T04:00', 500, 'Australia/Lord_Howe');
    expect(labels(found.minor)).toBe('23:00 00:00 01:00 02:00 03:00');
  });
});

const zones = [amsterdam, amsterdam, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
/** Views of 10 minutes to 200 years, often on a day when Amsterdam's clocks change. */
const anyView = fc
  .record({
    middle: fc.oneof(
      fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }),
      fc
        .tuple(
          fc.constantFrom(Date.UTC(2025, 2, 30, 1), Date.UTC(2025, 9, 26, 1)),
          fc.integer({ min: -2 * DAY, max: 2 * DAY }),
        )
        .map(([at, off]) => at + off),
    ),
    log: fc.double({ min: Math.log(10 * MINUTE), max: Math.log(200 * 365.25 * DAY), noNaN: true }),
  })
  .map(({ middle, log }) => ({
    start: middle - Math.exp(log) / 2,
    end: middle + Math.exp(log) / 2,
  }));
const anyWidth = fc.integer({ min: 200, max: 2000 });
/** Labels of any width from 8 to 150 px, the same for the same tick. */
const anyLabelPx = fc
  .record({ base: fc.integer({ min: 8, max: 80 }), more: fc.integer({ min: 0, max: 70 }) })
  .map(
    ({ base, more }): LabelPx =>
      ({ at }) =>
        base + (Math.abs(at / MINUTE) % (more + 1)),
  );

describe('for any view, width and labels', () => {
  test('labels never overlap in either row, and ticks are inside and few', () => {
    const anyZone = fc.constantFrom(...zones);
    fc.assert(
      fc.property(anyView, anyWidth, anyLabelPx, anyZone, (view, widthPx, labelWidth, zone) => {
        const found = createTicks(zone)(view, widthPx, labelWidth);
        const pxPerMs = widthPx / (view.end - view.start);
        for (const level of ['minor', 'major'] as const) {
          const ticks = found[level];
          expect(ticks.length).toBeLessThan(widthPx / 20 + 2);
          expect(ticks.map(({ dateTime }) => dateTime)).toEqual(
            ticks.map(({ at, unit }) => toPlain(at, zone, unit === 'second' ? 'ms' : 'minute')),
          );
          // For any anchor: start, middle or end.
          const overlapping = ticks.filter((tick, i) => {
            const next = ticks[i + 1];
            if (!next) return false;
            const widest = Math.max(labelWidth(tick, level), labelWidth(next, level));
            return !((next.at - tick.at) * pxPerMs >= widest + 12);
          });
          expect(overlapping).toEqual([]);
        }
        const [pinned, ...others] = found.major;
        const inside = [...found.minor, ...others];
        expect(inside.filter(({ at }) => at < view.start || at >= view.end)).toEqual([]);
        if (pinned) expect(pinned.at).toBeLessThanOrEqual(view.start);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('ticks of years, months and days stand at their starts, without gaps', () => {
    const modern = anyView.filter(({ start }) => start > Date.UTC(1950, 0));
    fc.assert(
      fc.property(modern, anyWidth, anyLabelPx, (view, widthPx, labelWidth) => {
        const { minor, major } = createTicks(amsterdam)(view, widthPx, labelWidth);
        expectWhole(minor);
        expectWhole(major);
      }),
      { seed: 5, numRuns: 1000 },
    );
  });

  test('ticks of minutes and hours match a naive search', () => {
    // Since 1950 all offsets are whole minutes, so testing every minute misses nothing.
    const modern = anyView.filter(({ start }) => start > Date.UTC(1950, 0));
    const clockView = modern.map(({ start, end }) => {
      const length = Math.min(end - start, (end - start) % (2 * DAY)) + 10 * MINUTE;
      return { start, end: start + length };
    });
    let compared = 0;
    fc.assert(
      fc.property(clockView, anyWidth, fc.constantFrom(...zones), (view, px, zone) => {
        const found = createTicks(zone)(view, px, labelPx);
        const naive = naiveClockTicks(view, px, zone);
        if (naive) {
          compared++;
          expect(found.minor.map(({ at }) => at)).toEqual(naive);
        } else expect(['hour', 'minute', 'second']).not.toContain(found.minor[0]?.unit);
      }),
      { seed: 6, numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(80);
  });
});

/** Checks a row of days, months or years against the calendar. */
function expectWhole(ticks: readonly Tick[]): void {
  const unit = ticks[0]?.unit;
  if (!unit || ['hour', 'minute', 'second'].includes(unit)) return;
  const offMidnight = ticks.filter(({ dateTime }) => dateTime.hour !== 0 || dateTime.minute !== 0);
  expect(offMidnight).toEqual([]);
  if (unit !== 'day') {
    expect(ticks.filter(({ dateTime }) => dateTime.day !== 1)).toEqual([]);
    const months = ticks.map(({ dateTime }) => dateTime.year * 12 + dateTime.month - 1);
    const [step = 1, ...others] = months.slice(1).map((month, i) => month - months[i]!);
    expect(others.filter((other) => other !== step)).toEqual([]);
    expect(months.filter((month) => month % step !== 0)).toEqual([]);
    return;
  }
  const days = ticks.map(
    ({ dateTime }) => Date.UTC(dateTime.year, dateTime.month - 1, dateTime.day) / DAY,
  );
  const steps = days.slice(1).map((day, i) => day - days[i]!);
  const [smallest, largest] = [Math.min(...steps), Math.max(...steps)];
  if (steps.length === 0) return;
  if (smallest === 1) expect(largest).toBe(1);
  else if (smallest < 7) expect(ticks.filter(({ dateTime }) => dateTime.day % 2 === 0)).toEqual([]);
  else if (smallest === 7) expect(days.filter((day) => (day + 3) % 7 !== 0)).toEqual([]);
  else
    expect(ticks.filter(({ dateTime }) => dateTime.day !== 1 && dateTime.day !== 15)).toEqual([]);
  if (smallest >= 2 && smallest < 7) expect(largest).toBeLessThanOrEqual(4);
  if (smallest >= 7) expect(largest).toBeLessThanOrEqual(smallest === 7 ? 7 : 17);
}

/** Tests every minute around the view, and takes the finest step that fits. */
function naiveClockTicks(view: Span, widthPx: number, zone: string): number[] | null {
  const pxPerMs = widthPx / (view.end - view.start);
  const fits = (ticks: readonly number[], labelsPx: number): boolean =>
    ticks.every((at, i) => i === 0 || (at - ticks[i - 1]!) * pxPerMs >= labelsPx + 12);
  const around = (ticks: readonly number[]): readonly number[] => {
    const before = ticks.findLast((at) => at <= view.start);
    const after = ticks.find((at) => at >= view.end);
    return ticks.filter((at) => at >= before! && at <= after!);
  };
  const minutes: { at: number; ofDay: number }[] = [];
  const from = Math.floor((view.start - 1.5 * DAY) / MINUTE) * MINUTE;
  for (let at = from; at < view.end + 1.5 * DAY; at += MINUTE) {
    const { hour, minute } = toPlain(at, zone);
    minutes.push({ at, ofDay: hour * 60 + minute });
  }
  const every = (step: number): number[] =>
    minutes.filter(({ ofDay }) => ofDay % step === 0).map(({ at }) => at);
  if (!fits(around(every(1440)), 14)) return null;
  for (const step of [1, 2, 5, 10, 15, 30]) {
    if (step * SECOND * pxPerMs < 12) continue;
    // Offsets are whole minutes, so every minute begins on every step.
    const ticks = range(Math.floor(view.start / MINUTE) * MINUTE, view.end + MINUTE, step * SECOND);
    if (fits(around(ticks), 56)) return ticks.filter((at) => at >= view.start && at < view.end);
  }
  for (const step of [1, 2, 5, 10, 15, 30, 60, 180, 360, 720]) {
    if (step * MINUTE * pxPerMs < 12) continue;
    const ticks = every(step);
    if (fits(around(ticks), 35)) {
      return ticks.filter((at) => at >= view.start && at < view.end);
    }
  }
  return null;
}

test('panning never changes the rung of months or of days', () => {
  const ticks = createTicks(amsterdam);
  for (const [days, px] of [
    [430, 640],
    [7, 168],
    [45, 1000],
    [20, 800],
    [100, 700],
  ] as const) {
    const rungs = new Set<number>();
    for (let start = Date.UTC(2025, 0, 5); start < Date.UTC(2026, 0, 5); start += 0.37 * DAY) {
      const { minor } = ticks({ start, end: start + days * DAY }, px, labelPx);
      const distances = minor.slice(1).map(({ at }, k) => (at - minor[k]!.at) / DAY);
      rungs.add([1.5, 4, 10, 20, 50].findIndex((limit) => Math.min(...distances) < limit));
    }
    expect([days, rungs.size]).toEqual([days, 1]);
  }
});
