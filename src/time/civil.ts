/**
 * The Gregorian calendar, carried on before its introduction and on both sides of the range of a
 * `Date`, which ends at ±271,821 years. Local time is in local ms: see {@link plainToLocalMs}.
 */
import { DAY, HOUR, MINUTE, SECOND } from '../base';
import type { PlainDateTime } from './types';

/** A date, or a date and a clock time, in some zone. Fields may overflow (day 32, month 0). */
export type PlainDateTimeLike = {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly millisecond?: number | undefined;
};

/** The farthest year, either way. */
export const MAX_YEAR = 20e9;

/**
 * The end of the range of a `Date` (ms), either way. Up to here milliseconds are exact. Farther
 * away, whole days still are, but ms are multiples of up to 131 s.
 */
export const MAX_EXACT_MS = 8.64e15;

/** The same dates recur after 400 years. */
const ERA_YEARS = 400;
const ERA_DAYS = 146_097;
/** Days from 1 March of year 0 to 1970. */
const DAYS_TO_1970 = 719_468;

/** The days from 1 January 1970 to a date. The month and the day may overflow. */
export function dayNumberOf({ year, month = 1, day = 1 }: PlainDateTimeLike): number {
  // Years begin in March, so that a leap day is the last of its year.
  const months = month - 3;
  const fromMarch = year + Math.floor(months / 12);
  const era = Math.floor(fromMarch / ERA_YEARS);
  const yearOfEra = fromMarch - era * ERA_YEARS;
  const dayOfYear = Math.floor((153 * (months - 12 * Math.floor(months / 12)) + 2) / 5);
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA_DAYS + yearOfEra * 365 + leapDays + dayOfYear + day - 1 - DAYS_TO_1970;
}

/** The date of a day by its number: the inverse of {@link dayNumberOf}. */
export function dateOfDay(dayNumber: number): Pick<PlainDateTime, 'year' | 'month' | 'day'> {
  const fromMarch = dayNumber + DAYS_TO_1970;
  const era = Math.floor(fromMarch / ERA_DAYS);
  const dayOfEra = fromMarch - era * ERA_DAYS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const months = Math.floor((5 * dayOfYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return {
    year: era * ERA_YEARS + yearOfEra + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * months + 2) / 5) + 1,
  };
}

/**
 * A local date and time as local ms: the epoch ms that it would have if it were in UTC. This is not
 * an instant.
 */
export function plainToLocalMs(plain: PlainDateTimeLike): number {
  const { hour = 0, minute = 0, second = 0, millisecond = 0 } = plain;
  const clock = hour * HOUR + minute * MINUTE + second * SECOND + millisecond;
  return dayNumberOf(plain) * DAY + clock;
}

/** The number of the day (see {@link dayNumberOf}) of local ms. */
export function dayOfLocalMs(local: number): number {
  // Ms far from now are rounded, so the start of a day may be a little early.
  const rounding = Math.abs(local) > MAX_EXACT_MS ? Math.abs(local) * 2 ** -51 : 0;
  return Math.floor((local + rounding) / DAY);
}

/** The date and time of local ms: the inverse of {@link plainToLocalMs}. */
export function localMsToPlain(local: number, precision: 'minute' | 'ms'): PlainDateTime {
  const dayNumber = dayOfLocalMs(local);
  const clock = Math.max(0, local - dayNumber * DAY);
  return {
    ...dateOfDay(dayNumber),
    hour: Math.floor(clock / HOUR),
    minute: Math.floor(clock / MINUTE) % 60,
    ...(precision === 'ms' && {
      second: Math.floor(clock / SECOND) % 60,
      millisecond: Math.floor(clock) % SECOND,
    }),
  };
}

/** The last moment before an instant or local ms, where ms can hold it. */
export function momentBefore(ms: number): number {
  return ms - Math.max(1, Math.abs(ms) > MAX_EXACT_MS ? Math.abs(ms) * 2 ** -49 : 0);
}

/** The number of days of a month; `month` may overflow. */
export function daysInMonth(year: number, month: number): number {
  return dayNumberOf({ year, month: month + 1 }) - dayNumberOf({ year, month });
}

/** Whether the date and time exist, within {@link MAX_YEAR} of year 0. */
export function isValidDateTime({
  year,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
}: PlainDateTimeLike): boolean {
  if (Math.abs(year) > MAX_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month) && hour < 24 && minute < 60 && second < 60;
}
