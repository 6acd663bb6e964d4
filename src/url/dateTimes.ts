/**
 * Dates and times as addresses have them: ISO 8601 to the minute. Years before year 1 have a minus
 * and count from year 0, which is 1 BC. Years of more than four digits have a Y before them, as in
 * EDTF. `asSent/` reads other spellings.
 */
import { plainToLocalMs, type PlainDateTime, type PlainDateTimeLike } from '../time';

const YEAR = String.raw`(-?\d{4}|Y-?\d{5,6})`;
const DATE_TIME = new RegExp(`^${YEAR}(?:-(\\d\\d)(?:-(\\d\\d)(?:T(\\d\\d):(\\d\\d)(Z)?)?)?)?$`);

/** Reads a year, a month, a day or a clock time; null for anything else. `inUtc`: it ends in Z. */
export function readDateTime(
  text: string,
): { readonly date: PlainDateTimeLike; readonly inUtc: boolean } | null {
  const [, year, month, day, hour, minute, inUtc] = DATE_TIME.exec(text) ?? [];
  if (year === undefined) return null;
  const date = {
    year: Number(year.replace('Y', '')),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
  };
  return exists(date) ? { date, inUtc: inUtc !== undefined } : null;
}

/** Whether a date and time exist in the range of a Date. */
export function exists({
  year,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
}: PlainDateTimeLike): boolean {
  // An impossible month or day overflows into another month.
  const midnight = new Date(plainToLocalMs({ year, month, day }));
  const isDay = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return isDay && hour < 24 && minute < 60;
}

/** `YYYY-MM-DD` */
export function writeDate({ year, month, day }: Pick<PlainDateTime, 'year' | 'month' | 'day'>) {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const written = `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
  return `${written}-${two(month)}-${two(day)}`;
}

/** `YYYY-MM-DDTHH:MM` */
export function writeDateTime(dateTime: PlainDateTime): string {
  return `${writeDate(dateTime)}T${two(dateTime.hour)}:${two(dateTime.minute)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
