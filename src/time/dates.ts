/** Dates as written, at their own precision: parsing, validity and their extent in local ms. */
import { utc } from '@date-fns/utc';
import { add, getDaysInMonth, type Duration } from 'date-fns';

import type { DateParts, Season } from './types';
import { plainToLocalMs, type PlainDateTimeLike } from './zones';

// The meteorological seasons of the northern hemisphere. A winter has the year in which it begins.
const FIRST_MONTH: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

/**
 * The first moment of a date and the first moment after it, in local ms (see `plainToLocalMs`).
 * Both are the same if the date has a clock time.
 */
export function localExtent(parts: DateParts): readonly [start: number, after: number] {
  const { year, season, month = season && FIRST_MONTH[season], day, hour, minute } = parts;
  const start = plainToLocalMs({ year, month, day, hour, minute });
  return [start, add(start, durationOf(parts), { in: utc }).getTime()];
}

function durationOf({ hour, day, month, season, unspecified }: DateParts): Duration {
  if (hour !== undefined) return {};
  if (day !== undefined) return { days: 1 };
  if (month !== undefined) return { months: 1 };
  if (season) return { months: 3 };
  return { years: unspecified === 'century' ? 100 : unspecified === 'decade' ? 10 : 1 };
}

/**
 * Whether the date and time exist, in years 1 to 9999. (`isExists` of date-fns reads years 0 to 99
 * as 1900 to 1999.)
 */
export function isValidDateTime({
  year,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
}: PlainDateTimeLike): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month) && hour < 24 && minute < 60;
}

/** The number of days of a month; `month` may overflow. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(plainToLocalMs({ year, month }), { in: utc });
}

/**
 * Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 0001 to 9999. Null for anything else and for a
 * date that does not exist. `parseEdtf` reads more forms and is larger. (`parseISO` of date-fns
 * reads many other forms, and turns a month into its first day.)
 */
export function parseDate(text: string): DateParts | null {
  return dateFromMatch(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text));
}

/** Parses `YYYY-MM-DDTHH:MM`; null for anything else and for what does not exist. */
export function parseLocalDateTime(text: string): DateParts | null {
  return dateFromMatch(/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(text));
}

function dateFromMatch(match: RegExpExecArray | null): DateParts | null {
  if (!match) return null;
  const parts: { -readonly [K in keyof PlainDateTimeLike]: number } = { year: Number(match[1]) };
  if (match[2]) parts.month = Number(match[2]);
  if (match[3]) parts.day = Number(match[3]);
  if (match[4]) parts.hour = Number(match[4]);
  if (match[5]) parts.minute = Number(match[5]);
  return isValidDateTime(parts) ? parts : null;
}
