/**
 * Intervals of the calendar and the clock of one zone. They begin at the zone's own midnights,
 * months and hours, across clock changes. They are in ms, since the intervals of d3-time are on
 * Dates, which end at ±271,821 years, and only in UTC and the reader's zone. The functions of
 * date-fns with `{ in: tz(zone) }` take 25 to 85 µs a step, and ticks take up to hundreds of steps
 * a frame.
 */
import { dayNumberOf, daysInMonth, type PlainDateTimeLike } from './civil';
import type { PlainDateTime } from './types';
import { toInstant, offsetPeriodAt, toPlain } from './zones';

export type Interval = {
  /** The start of the interval around an instant (epoch ms). */
  readonly floor: (instant: number) => number;
  /** The start of the next interval. */
  readonly next: (instant: number) => number;
};

/**
 * An interval on the calendar, as two inverse functions: `indexOf` gives the number of the interval
 * of a date, `plainAt` gives the first date of the interval with a number.
 */
function calendarInterval(
  zone: string,
  indexOf: (plain: PlainDateTime) => number,
  plainAt: (index: number) => PlainDateTimeLike,
): Interval {
  const startOf = (instant: number, by: number): number =>
    toInstant(plainAt(indexOf(toPlain(instant, zone)) + by), zone, 'earlier');
  return {
    floor: (instant) => startOf(instant, 0),
    next: (instant) => startOf(instant, 1),
  };
}

/**
 * Groups of years that begin with round numbers in both eras: 200 BC, 100 BC, 1, 100, 200. The
 * first group after 1 BC begins with year 1 and is a year shorter. Year 0 is 1 BC.
 */
export function createYears(zone: string, step: number): Interval {
  return calendarInterval(
    zone,
    ({ year }) => groupOf(year, step),
    (group) => ({ year: firstYearOf(group, step) }),
  );
}

/** The first year of the group of years around a year. */
export function startOfYears(year: number, step: number): number {
  return firstYearOf(groupOf(year, step), step);
}

function groupOf(year: number, step: number): number {
  return year < 1 ? -Math.ceil((1 - year) / step) : Math.floor(year / step);
}

function firstYearOf(group: number, step: number): number {
  return group < 0 ? group * step + 1 : Math.max(group * step, 1);
}

export function createMonths(zone: string, step: number): Interval {
  return calendarInterval(
    zone,
    ({ year, month }) => Math.floor((year * 12 + month - 1) / step),
    (index) => ({ year: 0, month: index * step + 1 }),
  );
}

/** Weeks from Monday. */
export function createWeeks(zone: string): Interval {
  return calendarInterval(
    zone,
    // Day 0, 1 January 1970, was a Thursday.
    (plain) => Math.floor((dayNumberOf(plain) + 3) / 7),
    (index) => ({ year: 1970, day: index * 7 - 2 }),
  );
}

/**
 * Groups of days that start on the first of each month. A rest that is shorter than a group joins
 * the last group of its month, so that no tick stands right before the first of the next.
 */
export function createDays(zone: string, step: number): Interval {
  const startOf = (instant: number, by: number): number => {
    const { year, month, day } = toPlain(instant, zone);
    const days = daysInMonth(year, month);
    const groups = Math.floor(days / step);
    const group = Math.min(Math.floor((day - 1) / step), groups - 1) + by;
    const first = group < groups ? group * step : days;
    return toInstant({ year, month, day: first + 1 }, zone, 'earlier');
  };
  return { floor: (instant) => startOf(instant, 0), next: (instant) => startOf(instant, 1) };
}

/**
 * Intervals on the clock, counted from midnight; `stepMs` must divide a day. Those of a doubled
 * hour occur twice, those of a skipped hour never.
 */
export function createClockTimes(zone: string, stepMs: number): Interval {
  return {
    floor: (instant) => {
      for (let probe = instant; ;) {
        const { start, offsetMs } = offsetPeriodAt(probe, zone);
        const found = Math.floor((probe + offsetMs) / stepMs) * stepMs - offsetMs;
        if (!(found < start)) return found;
        probe = start - 1;
      }
    },
    next: (instant) => {
      for (let probe = instant + Math.min(1, stepMs / 2); ;) {
        const { end, offsetMs } = offsetPeriodAt(probe, zone);
        const found = Math.ceil((probe + offsetMs) / stepMs) * stepMs - offsetMs;
        if (!(found >= end)) return found;
        probe = end;
      }
    },
  };
}
