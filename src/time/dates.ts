/** Dates as written, at their own precision: parsing, validity and their extent in local ms. */
import { isValidDateTime, plainToLocalMs, type PlainDateTimeLike } from './civil';
import type { DateParts, Season } from './types';

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
  const { year, season, month = season && FIRST_MONTH[season], day, hour } = parts;
  const start = plainToLocalMs({ ...parts, month });
  if (hour !== undefined) return [start, start];
  if (day !== undefined) return [start, plainToLocalMs({ year, month, day: day + 1 })];
  if (month !== undefined)
    return [start, plainToLocalMs({ year, month: month + (season ? 3 : 1) })];
  return [start, plainToLocalMs({ year: year + yearsOf(parts) })];
}

function yearsOf({ unspecified }: DateParts): number {
  return unspecified === 'century' ? 100 : unspecified === 'decade' ? 10 : 1;
}

/** A year of four digits, or of more after a Y, with or without an exponent. */
const YEAR = String.raw`-?\d{4}|Y-?[1-9]\d{4,10}|Y-?[1-9]\d*E\d{1,2}`;
const DATE = new RegExp(`^(?:(${YEAR})|(-?\\d{4})-(\\d\\d)(?:-(\\d\\d))?)$`);
const CLOCK = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?$/;

/**
 * Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years -9999 to 9999, and other years as EDTF has them:
 * `Y-66000000`, `Y-66E6`. Year 0 is 1 BC. Null for anything else and for a date that does not
 * exist. `parseEdtf` reads more forms and is larger. (`parseISO` of date-fns reads many other
 * forms, and turns a month into its first day.)
 */
export function parseDate(text: string): DateParts | null {
  const [, alone, year = alone, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || year === '-0000') return null;
  return partsOf(Number(year.replace('Y', '')), month, day);
}

/**
 * Parses `YYYY-MM-DDTHH:MM`, with seconds or seconds and milliseconds (`:SS.mmm`) if any; null for
 * anything else and for what does not exist.
 */
export function parseLocalDateTime(text: string): DateParts | null {
  const [, day = '', ...clock] = CLOCK.exec(text) ?? [];
  const date = parseDate(day);
  return date && partsOf(date.year, date.month, date.day, ...clock);
}

const FIELDS = ['month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

function partsOf(
  year: number,
  ...fields: readonly (string | number | undefined)[]
): DateParts | null {
  const parts: { -readonly [K in keyof PlainDateTimeLike]: number } = { year };
  FIELDS.forEach((field, i) => {
    if (fields[i] !== undefined) parts[field] = Number(fields[i]);
  });
  return isValidDateTime(parts) ? parts : null;
}
