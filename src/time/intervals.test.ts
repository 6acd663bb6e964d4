import { utcDay, utcHour, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createZoneIntervals, type ZoneIntervals } from './intervals';
import { toPlain } from './zones';

/** The starts of an instant's interval and of the next interval, epoch ms. */
function inMs(interval: TimeInterval) {
  const floor = (instant: number): number => +interval.floor(new Date(instant));
  const next = (instant: number): number => +interval.offset(interval.floor(new Date(instant)), 1);
  return { floor, next };
}
const stepsOf = (unit: keyof ZoneIntervals) => (zone: string, step: number) => {
  const interval = createZoneIntervals(zone)[unit].every(step);
  if (!interval) throw new RangeError(`no interval of ${step}`);
  return inMs(interval);
};
const [yearsOf, monthsOf, daysOf] = [stepsOf('year'), stepsOf('month'), stepsOf('day')];
const minutesOf = stepsOf('minute');
const weeksOf = (zone: string) => inMs(createZoneIntervals(zone).week);

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
  ['years', (zone: string) => yearsOf(zone, 5)],
  ['months', (zone: string) => monthsOf(zone, 3)],
  ['weeks', weeksOf],
  ['days', (zone: string) => daysOf(zone, 1)],
  ['every other day', (zone: string) => daysOf(zone, 2)],
  ['half months', (zone: string) => daysOf(zone, 14)],
  ['half days', (zone: string) => minutesOf(zone, 720)],
  ['hours', (zone: string) => minutesOf(zone, 60)],
  ['minutes', (zone: string) => minutesOf(zone, 5)],
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
        [yearsOf('UTC', 1), utcYear],
        [monthsOf('UTC', 1), utcMonth],
        [weeksOf('UTC'), utcMonday],
        [daysOf('UTC', 1), utcDay],
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
  const weeks = weeksOf('Europe/Amsterdam');
  expect(weeks.floor(sunday)).toBe(Date.parse('2025-08-31T22:00:00Z'));
  expect(weeks.next(sunday)).toBe(Date.parse('2025-09-07T22:00:00Z'));
});

test('every other day starts on the first of each month and never leaves a single day', () => {
  const everyOther = daysOf('Europe/Amsterdam', 2);
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

test('ranges, counts and offsets follow the zone, as those of d3 follow UTC', () => {
  const { day, month, minute } = createZoneIntervals('Europe/Amsterdam');
  const iso = (dates: readonly Date[]): string[] => dates.map((date) => date.toISOString());
  const [start, end] = [new Date('2025-03-29T12:00Z'), new Date('2025-04-01T12:00Z')];
  expect(iso(day.range(start, end))).toEqual([
    '2025-03-29T23:00:00.000Z',
    '2025-03-30T22:00:00.000Z',
    '2025-03-31T22:00:00.000Z',
  ]);
  expect(day.count(start, end)).toBe(3);
  expect(month.count(start, end)).toBe(1);
  expect(iso([day.ceil(start), month.offset(start, -2)])).toEqual([
    '2025-03-29T23:00:00.000Z',
    '2025-01-29T12:00:00.000Z',
  ]);
  const doubled = new Date('2025-10-25T23:00Z');
  const hours = minute.every(60);
  expect(hours && iso([3, -1].map((step) => hours.offset(doubled, step)))).toEqual([
    '2025-10-26T02:00:00.000Z',
    '2025-10-25T22:00:00.000Z',
  ]);
});

test('groups of years begin with round numbers in both eras', () => {
  const centuries = createZoneIntervals('UTC').year.every(100);
  const at = (year: number): Date => new Date(new Date(0).setUTCFullYear(year, 0, 1));
  const years = centuries?.range(at(-250), at(250)).map((date) => date.getUTCFullYear());
  // Year 0 is 1 BC, and -199 is 200 BC.
  expect(years).toEqual([-199, -99, 1, 100, 200]);
});
