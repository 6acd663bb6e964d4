/**
 * d3-time's intervals for the calendar and the clock of one zone: they begin at the zone's own
 * midnights, months and hours, whatever its clocks do in between. d3 itself has intervals for UTC
 * and for the reader's zone. The functions of date-fns would do the same with `{ in: tz(zone) }`, but take
 * 25 to 85 µs a step, and ticks take up to hundreds of steps a frame.
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
  /** Minutes by the clock. `every` counts from midnight; its step divides a day. */
  readonly minute: CountableTimeInterval;
  /** `every` counts anew from the first of each month, and never leaves less than its step. */
  readonly day: CountableTimeInterval;
  /** Weeks from Monday. */
  readonly week: CountableTimeInterval;
  readonly month: CountableTimeInterval;
  readonly year: CountableTimeInterval;
};

/** The intervals of a zone. */
export function createZoneIntervals(zone: string): ZoneIntervals {
  return {
    minute: createMinuteInterval(zone),
    day: createDayInterval(zone),
    // Day 0, 1 January 1970, was a Thursday.
    week: calendarInterval(
      zone,
      (wall) => Math.floor((dayNumberOf(wall) + 3) / 7),
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
 * An interval that is counted along the calendar: `indexOf` numbers the one that a wall reading is
 * in, `wallAt` gives the first wall reading of a number.
 */
function calendarInterval(
  zone: string,
  indexOf: (wall: PlainDateTime) => number,
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

function createYearInterval(zone: string, step = 1): CountableTimeInterval {
  const years = calendarInterval(
    zone,
    ({ year }) => Math.floor(year / step),
    (index) => ({ year: index * step }),
  );
  // As d3's own years have it: every thousandth year is not looked for year by year.
  if (step === 1) years.every = (every) => createYearInterval(zone, every);
  return years;
}

function createDayInterval(zone: string): CountableTimeInterval {
  const day = calendarInterval(zone, dayNumberOf, (index) => ({ year: 1970, day: index + 1 }));
  // d3's own `every` would set the 31st of a month right before the first of the next.
  day.every = (step) =>
    day.filter((date) => {
      const plain = toPlain(date.getTime(), zone);
      const isLeftOut =
        (plain.day - 1) % step > 0 || plain.day - 1 + step > daysInMonth(plain.year, plain.month);
      return !(isLeftOut && step > 1);
    });
  return day;
}

function dayNumberOf({ year, month, day }: PlainDateTime): number {
  return plainToLocalMs({ year, month, day }) / DAY;
}

/** An hour that the clock shows twice has its readings twice, one that it leaps over has none. */
function createMinuteInterval(zone: string): CountableTimeInterval {
  const minute = clockInterval(zone, MINUTE);
  minute.every = (step) => clockInterval(zone, step * MINUTE);
  return minute;
}

function clockInterval(zone: string, stepMs: number): CountableTimeInterval {
  const floor = (instant: number): number => {
    for (let within = instant; ;) {
      const { start, offsetMs } = offsetPeriodAt(within, zone);
      const found = Math.floor((within + offsetMs) / stepMs) * stepMs - offsetMs;
      if (!(found < start)) return found;
      within = start - 1;
    }
  };
  const next = (instant: number): number => {
    for (let within = instant + 1; ;) {
      const { end, offsetMs } = offsetPeriodAt(within, zone);
      const found = Math.ceil((within + offsetMs) / stepMs) * stepMs - offsetMs;
      if (!(found >= end)) return found;
      within = end;
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
