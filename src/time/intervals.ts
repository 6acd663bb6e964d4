/**
 * Intervals of the calendar and the clock of one zone: they begin at the zone's own midnights,
 * months and hours, whatever its clocks do in between. (d3's know only UTC and the reader's zone,
 * and making one with `d3.timeInterval` brings all of them along.)
 */
import { daysInMonth } from './dates';
import type { Wall } from './types';
import { instantOf, localMs, stretchAt, wallOf, type WallParts } from './zones';

/** Stretches of time that follow one another without gaps, by where they begin (epoch ms). */
export type Interval = {
  /** The beginning of the one that an instant is in. */
  readonly floor: (instant: number) => number;
  /** The beginning of the one after that. */
  readonly next: (instant: number) => number;
};

const DAY_MS = 86_400_000;

/**
 * Intervals counted along the calendar: `indexOf` numbers the one that a wall reading is in,
 * `wallAt` gives the first wall reading of a number.
 */
function calendarInterval(
  zone: string,
  indexOf: (wall: Wall) => number,
  wallAt: (index: number) => WallParts,
): Interval {
  const moved = (instant: number, step: number): number =>
    instantOf(wallAt(indexOf(wallOf(instant, zone)) + step), zone, 'earlier');
  return { floor: (instant) => moved(instant, 0), next: (instant) => moved(instant, 1) };
}

/** Every `step` years, from years that `step` divides. */
export function yearsOf(zone: string, step: number): Interval {
  return calendarInterval(
    zone,
    ({ year }) => Math.floor(year / step),
    (index) => ({ year: index * step }),
  );
}

/** Every `step` months, from January; `step` divides 12. */
export function monthsOf(zone: string, step: number): Interval {
  return calendarInterval(
    zone,
    ({ year, month }) => Math.floor((year * 12 + month - 1) / step),
    (index) => ({ year: 0, month: index * step + 1 }),
  );
}

/** Weeks from Monday. */
export function weeksOf(zone: string): Interval {
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
export function daysOf(zone: string, step: number): Interval {
  const days = calendarInterval(zone, dayNumberOf, (index) => ({ year: 1970, day: index + 1 }));
  if (step === 1) return days;
  const isLeftOut = (instant: number): boolean => {
    const { year, month, day } = wallOf(instant, zone);
    return (day - 1) % step > 0 || day - 1 + step > daysInMonth(year, month);
  };
  const floor = (instant: number): number => {
    const day = days.floor(instant);
    return isLeftOut(day) ? floor(day - 1) : day;
  };
  const next = (instant: number): number => {
    const day = days.next(instant);
    return isLeftOut(day) ? next(day) : day;
  };
  return { floor, next };
}

function dayNumberOf({ year, month, day }: Wall): number {
  return localMs({ year, month, day }) / DAY_MS;
}

/**
 * Every `step` minutes by the clock, counted from midnight; `step` divides a day. An hour that the
 * clock shows twice has its readings twice, one that it leaps over has none.
 */
export function minutesOf(zone: string, step: number): Interval {
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
  return { floor, next };
}
