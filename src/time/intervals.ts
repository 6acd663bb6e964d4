/**
 * Intervals of d3-time for the calendar and the clock of one zone. They begin at the zone's own
 * midnights, months and hours, across clock changes. d3 itself has intervals only for UTC and for
 * the reader's zone. The functions of date-fns with `{ in: tz(zone) }` would do, but take 25 to 85
 * µs a step, and ticks take up to hundreds of steps a frame.
 */
import { timeInterval, type CountableTimeInterval } from 'd3';

import { DAY, MINUTE } from '../base';
import { daysInMonth } from './dates';
import type { PlainDateTime } from './types';
import {
  toInstant,
  plainToLocalMs,
  offsetPeriodAt,
  toPlain,
  type PlainDateTimeLike,
} from './zones';

export type ZoneIntervals = {
  /** Minutes on the clock. `every` counts from midnight; its step must divide a day. */
  readonly minute: CountableTimeInterval;
  /** `every` starts on the first of each month; its last group in a month may be longer. */
  readonly day: CountableTimeInterval;
  /** Weeks from Monday. */
  readonly week: CountableTimeInterval;
  readonly month: CountableTimeInterval;
  readonly year: CountableTimeInterval;
};

export function createZoneIntervals(zone: string): ZoneIntervals {
  return {
    minute: createMinuteInterval(zone),
    day: createDayInterval(zone),
    // Day 0, 1 January 1970, was a Thursday.
    week: calendarInterval(
      zone,
      (plain) => Math.floor((dayNumberOf(plain) + 3) / 7),
      (index) => ({ year: 1970, day: index * 7 - 2 }),
    ),
    month: calendarInterval(
      zone,
      ({ year, month }) => year * 12 + month - 1,
      (index) => ({ year: 0, month: index + 1 }),
    ),
    year: createYearInterval(zone),
  };
}

/**
 * An interval on the calendar, as two inverse functions: `indexOf` gives the number of the interval
 * of a date, `plainAt` gives the first date of the interval with a number.
 */
function calendarInterval(
  zone: string,
  indexOf: (plain: PlainDateTime) => number,
  plainAt: (index: number) => PlainDateTimeLike,
): CountableTimeInterval {
  const indexAt = (date: Date): number => indexOf(toPlain(date.getTime(), zone));
  const startOf = (index: number): number => toInstant(plainAt(index), zone, 'earlier');
  return timeInterval(
    (date) => date.setTime(startOf(indexAt(date))),
    (date, step) => {
      const index = indexAt(date);
      date.setTime(date.getTime() + startOf(index + step) - startOf(index));
    },
    (start, end) => indexAt(end) - indexAt(start),
    indexAt,
  );
}

function createYearInterval(zone: string): CountableTimeInterval {
  const years = calendarInterval(
    zone,
    ({ year }) => year,
    (index) => ({ year: index }),
  );
  // Like d3's own years, so that `every(1000)` does not test each year.
  years.every = (step) => (step === 1 ? years : createYearsInterval(zone, step));
  return years;
}

/**
 * Groups of years that begin with round numbers in both eras: 200 BC, 100 BC, 1, 100, 200. The
 * first group after 1 BC begins with year 1 and is a year shorter. Year 0 is 1 BC.
 */
function createYearsInterval(zone: string, step: number): CountableTimeInterval {
  return calendarInterval(
    zone,
    ({ year }) => (year < 1 ? -Math.ceil((1 - year) / step) : Math.floor(year / step)),
    (index) => ({ year: index < 0 ? index * step + 1 : Math.max(index * step, 1) }),
  );
}

function createDayInterval(zone: string): CountableTimeInterval {
  const day = calendarInterval(zone, dayNumberOf, (index) => ({ year: 1970, day: index + 1 }));
  // d3's own `every` puts a tick on the 31st of a month, right before the first of the next.
  day.every = (step) =>
    day.filter((date) => {
      const plain = toPlain(date.getTime(), zone);
      const isSkipped =
        (plain.day - 1) % step > 0 || plain.day - 1 + step > daysInMonth(plain.year, plain.month);
      return !(isSkipped && step > 1);
    });
  return day;
}

function dayNumberOf({ year, month, day }: PlainDateTime): number {
  return plainToLocalMs({ year, month, day }) / DAY;
}

/** Intervals on the clock: those of a doubled hour occur twice, those of a skipped hour never. */
function createMinuteInterval(zone: string): CountableTimeInterval {
  const minute = clockInterval(zone, MINUTE);
  minute.every = (step) => clockInterval(zone, step * MINUTE);
  return minute;
}

function clockInterval(zone: string, stepMs: number): CountableTimeInterval {
  const floor = (instant: number): number => {
    for (let probe = instant; ;) {
      const { start, offsetMs } = offsetPeriodAt(probe, zone);
      const found = Math.floor((probe + offsetMs) / stepMs) * stepMs - offsetMs;
      if (!(found < start)) return found;
      probe = start - 1;
    }
  };
  const next = (instant: number): number => {
    for (let probe = instant + 1; ;) {
      const { end, offsetMs } = offsetPeriodAt(probe, zone);
      const found = Math.ceil((probe + offsetMs) / stepMs) * stepMs - offsetMs;
      if (!(found >= end)) return found;
      probe = end;
    }
  };
  return timeInterval(
    (date) => date.setTime(floor(date.getTime())),
    (date, step) => {
      const start = floor(date.getTime());
      let moved = start;
      for (let k = 0; k < step; k++) moved = next(moved);
      for (let k = 0; k > step; k--) moved = floor(moved - 1);
      date.setTime(date.getTime() + moved - start);
    },
    (start, end) => Math.round((end.getTime() - start.getTime()) / stepMs),
  );
}
