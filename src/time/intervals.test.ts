import { utcDay, utcHour, utcMonday, utcMonth, utcYear } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../base';
import { createClockTimes, createDays, createMonths, createWeeks, createYears } from './intervals';
import { toInstant, toPlain } from './zones';

const minutesOf = (zone: string, minutes: number) => createClockTimes(zone, minutes * MINUTE);

const zones = ['Europe/Amsterdam', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Cairo'];
const anyDate = fc.date({
  min: new Date('1990-01-01'),
  max: new Date('2035-01-01'),
  noInvalidDate: true,
});
/** Often within two days of a change of Amsterdam's clocks. */
const anyInstant = fc.oneof(
  anyDate.map(Number),
  fc
    .tuple(
      fc.constantFrom(Date.UTC(2025, 2, 30, 1), Date.UTC(2025, 9, 26, 1)),
      fc.integer({ min: -172_800_000, max: 172_800_000 }),
    )
    .map(([change, off]) => change + off),
);

describe.each([
  ['years', (zone: string) => createYears(zone, 5)],
  ['months', (zone: string) => createMonths(zone, 3)],
  ['weeks', createWeeks],
  ['days', (zone: string) => createDays(zone, 1)],
  ['every other day', (zone: string) => createDays(zone, 2)],
  ['half months', (zone: string) => createDays(zone, 14)],
  ['half days', (zone: string) => minutesOf(zone, 720)],
  ['hours', (zone: string) => minutesOf(zone, 60)],
  ['minutes', (zone: string) => minutesOf(zone, 5)],
  ['seconds', (zone: string) => createClockTimes(zone, 1000)],
  ['milliseconds', (zone: string) => createClockTimes(zone, 20)],
])('%s', (_, intervalOf) => {
  test('cover time without gaps', () => {
    const all = zones.map(intervalOf);
    fc.assert(
      fc.property(anyInstant, fc.nat(zones.length - 1), (instant, i) => {
        const interval = all[i]!;
        const start = interval.floor(instant);
        const next = interval.next(instant);
        expect(start).toBeLessThanOrEqual(instant);
        expect(next).toBeGreaterThan(instant);
        expect(interval.next(start)).toBe(next);
        expect(interval.floor(next - 1)).toBe(start);
        expect(interval.floor(start)).toBe(start);
        expect(interval.floor(next)).toBe(next);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

test('in UTC they equal those of d3', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const date = new Date(instant);
      for (const [ours, theirs] of [
        [createYears('UTC', 1), utcYear],
        [createMonths('UTC', 1), utcMonth],
        [createWeeks('UTC'), utcMonday],
        [createDays('UTC', 1), utcDay],
        [minutesOf('UTC', 60), utcHour],
      ] as const) {
        const start = theirs.floor(date);
        expect(ours.floor(instant)).toBe(+start);
        expect(ours.next(instant)).toBe(+theirs.offset(start, 1));
      }
    }),
    { seed: 11, numRuns: 200 },
  );
});

test('weeks start on Monday', () => {
  const sunday = Date.parse('2025-09-07T21:59:59Z');
  const weeks = createWeeks('Europe/Amsterdam');
  expect(weeks.floor(sunday)).toBe(Date.parse('2025-08-31T22:00:00Z'));
  expect(weeks.next(sunday)).toBe(Date.parse('2025-09-07T22:00:00Z'));
});

test('every other day starts on the first of each month and never leaves a single day', () => {
  const everyOther = createDays('Europe/Amsterdam', 2);
  const days = (start: string, end: string): number[] => {
    const found: number[] = [];
    for (let at = everyOther.next(Date.parse(start)); at < Date.parse(end);) {
      found.push(toPlain(at, 'Europe/Amsterdam').day);
      at = everyOther.next(at);
    }
    return found;
  };
  expect(days('2025-08-26T12:00Z', '2025-09-04T12:00Z')).toEqual([27, 29, 1, 3]);
  expect(days('2024-02-24T12:00Z', '2024-03-04T12:00Z')).toEqual([25, 27, 1, 3]);
  expect(days('2025-02-24T12:00Z', '2025-03-04T12:00Z')).toEqual([25, 27, 1, 3]);
});

/** The starts of intervals within two instants. */
function startsWithin(
  { floor, next }: ReturnType<typeof createYears>,
  start: number,
  end: number,
): readonly number[] {
  const starts: number[] = [];
  for (let at = next(floor(start)); at < end; at = next(at)) starts.push(at);
  return starts;
}

test('days and hours follow the zone across clock changes', () => {
  const [start, end] = [Date.parse('2025-03-29T12:00Z'), Date.parse('2025-04-01T12:00Z')];
  const iso = (instants: readonly number[]): string[] =>
    instants.map((instant) => new Date(instant).toISOString());
  expect(iso(startsWithin(createDays('Europe/Amsterdam', 1), start, end))).toEqual([
    '2025-03-29T23:00:00.000Z',
    '2025-03-30T22:00:00.000Z',
    '2025-03-31T22:00:00.000Z',
  ]);
  const doubled = Date.parse('2025-10-25T23:30Z');
  const hours = minutesOf('Europe/Amsterdam', 60);
  expect(iso(startsWithin(hours, doubled, doubled + 150 * MINUTE))).toEqual([
    '2025-10-26T00:00:00.000Z',
    '2025-10-26T01:00:00.000Z',
  ]);
});

const yearsWithin = (step: number, from: number, to: number): readonly number[] => {
  const at = (year: number): number => toInstant({ year }, 'UTC', 'earlier');
  const starts = startsWithin(createYears('UTC', step), at(from), at(to));
  return starts.map((start) => toPlain(start, 'UTC').year);
};

test('groups of years begin with round numbers in both eras', () => {
  // Year 0 is 1 BC, and -199 is 200 BC.
  expect(yearsWithin(100, -250, 250)).toEqual([-199, -99, 1, 100, 200]);
  expect(yearsWithin(1, -3, 3)).toEqual([-2, -1, 0, 1, 2]);
});

test('years go on where the range of a Date ends', () => {
  expect(yearsWithin(5e9, -14e9, 6e9)).toEqual([-1e10 + 1, -5e9 + 1, 1, 5e9]);
  expect(yearsWithin(1, -66_000_001, -65_999_998)).toEqual([-66_000_000, -65_999_999]);
});
