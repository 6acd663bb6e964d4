/**
 * Dates and times as addresses have them: ISO 8601, to the millisecond. Years before year 1 have a
 * minus and count from year 0, which is 1 BC. Years of more than four digits have a Y before them,
 * as in EDTF. `asSent/` reads other spellings.
 */
import { isoDate, isValidDateTime, type PlainDateTime, type PlainDateTimeLike } from '../../time';

const YEAR = String.raw`(-?\d{4}|Y-?\d{5,11})`;
const CLOCK = String.raw`(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(Z)?`;
const DATE_TIME = new RegExp(`^${YEAR}(?:-(\\d\\d)(?:-(\\d\\d)(?:T${CLOCK})?)?)?$`);

/** Reads a year, a month, a day or a clock time; null for anything else. `inUtc`: it ends in Z. */
export function readDateTime(
  text: string,
): { readonly date: PlainDateTimeLike; readonly inUtc: boolean } | null {
  const [, year, ...fields] = DATE_TIME.exec(text) ?? [];
  if (year === undefined) return null;
  const [month, day, hour, minute, second, millisecond] = fields
    .slice(0, 6)
    .map((field) => (field === undefined ? undefined : Number(field)));
  const date = {
    year: Number(year.replace('Y', '')),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(hour !== undefined && { hour, minute }),
    ...(second !== undefined && { second }),
    ...(millisecond !== undefined && { millisecond }),
  };
  return isValidDateTime(date) ? { date, inUtc: fields[6] !== undefined } : null;
}

/** `YYYY-MM-DDTHH:MM`, with seconds and milliseconds unless they are 0. */
export function writeDateTime(dateTime: PlainDateTime): string {
  const { hour, minute, second = 0, millisecond = 0 } = dateTime;
  const fraction = millisecond === 0 ? '' : `.${digits(millisecond, 3)}`;
  const seconds = second === 0 && fraction === '' ? '' : `:${digits(second)}${fraction}`;
  return `${isoDate(dateTime)}T${digits(hour)}:${digits(minute)}${seconds}`;
}

function digits(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}
