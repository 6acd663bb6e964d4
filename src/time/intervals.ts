/**
 * Intervals of the calendar and the clock of one zone, as d3 intervals: `floor` and `offset` land on
 * the zone's own midnights, months and hours, whatever its clocks do in between. (d3's ready-made
 * ones know only UTC and the reader's zone.)
 */
import { timeInterval, type TimeInterval } from 'd3';
import { daysInMonth } from './dates';
import type { Wall } from './types';
import { instantOf, localMs, stretchAt, wallOf, type WallParts } from './zones';

const DAY_MS = 86_400_000;

/**
 * Intervals counted along the calendar: `indexOf` numbers the one that a wall reading is in,
 * `wallAt` gives the first wall reading of a number.
 */
function calendarInterval(
  zone: string,
  indexOf: (wall: Wall) => number,
  wallAt: (index: number) => WallParts,
): TimeInterval {
  const move = (date: Date, step: number): void => {
    const index = indexOf(wallOf(+date, zone)) + step;
    date.setTime(instantOf(wallAt(index), zone, 'earlier'));
  };
  return timeInterval((date) => move(date, 0), move);
}

/** Every `step` years, from years that `step` divides. */
export function yearsOf(zone: string, step: number): TimeInterval {
  return calendarInterval(
    zone,
    ({ year }) => Math.floor(year / step),
    (index) => ({ year: index * step }),
  );
}

/** Every `step` months, from January; `step` divides 12. */
export function monthsOf(zone: string, step: number): TimeInterval {
  return calendarInterval(
    zone,
    ({ year, month }) => Math.floor((year * 12 + month - 1) / step),
    (index) => ({ year: 0, month: index * step + 1 }),
  );
}

/** Weeks from Monday. */
export function weeksOf(zone: string): TimeInterval {
  // Day 0, 1 January 1970, was a Thursday.
  return calendarInterval(
    zone,
    (wall) => Math.floor((dayNumberOf(wall) + 3) / 7),
    (index) => ({ year: 1970, day: index * 7 - 2 }),
  );
}

/**
 * Every `step` days, counted anew from the first of each month. The last of a month is left out
 * where fewer than `step` days remain, so that no two are closer than that.
 */
export function daysOf(zone: string, step: number): TimeInterval {
  const days = calendarInterval(zone, dayNumberOf, (index) => ({ year: 1970, day: index + 1 }));
  if (step === 1) return days;
  return days.filter((date) => {
    const { year, month, day } = wallOf(+date, zone);
    return (day - 1) % step === 0 && day - 1 + step <= daysInMonth(year, month);
  });
}

function dayNumberOf({ year, month, day }: Wall): number {
  return localMs({ year, month, day }) / DAY_MS;
}

/**
 * Every `step` minutes by the clock, counted from midnight; `step` divides a day. An hour that the
 * clock shows twice has its readings twice, one that it leaps over has none.
 */
export function minutesOf(zone: string, step: number): TimeInterval {
  const stepMs = step * 60_000;
  const floor = (instant: number): number => {
    for (let within = instant; ;) {
      const { start, offsetMs } = stretchAt(within, zone);
      const found = Math.floor((within + offsetMs) / stepMs) * stepMs - offsetMs;
      if (!(found < start)) return found;
      within = start - 1;
    }
  };
  const next = (instant: number): number => {
    for (let within = instant + 1; ;) {
      const { end, offsetMs } = stretchAt(within, zone);
      const found = Math.ceil((within + offsetMs) / stepMs) * stepMs - offsetMs;
      if (!(found >= end)) return found;
      within = end;
    }
  };
  return timeInterval(
    (date) => date.setTime(floor(+date)),
    (date, count) => {
      for (let i = 0; i < count; i++) date.setTime(next(+date));
      for (let i = 0; i > count; i--) date.setTime(floor(+date - 1));
    },
  );
}
