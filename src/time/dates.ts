/** Dates as written, at their own precision: what they cover on the calendar, without a zone. */
import type { DateParts, Season } from './types';
import { localMs, type WallParts } from './zones';

// Meteorological and northern, as news writes it; a winter is named for the year that it begins in.
const FIRST_MONTH: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

/** The first wall reading of a date, and the first one after it; of a clock time, itself twice. */
export function wallsOf(parts: DateParts): readonly [WallParts, WallParts] {
  const { year, month, day, hour, minute } = parts;
  if (hour !== undefined) {
    const clock = { year, month, day, hour, minute };
    return [clock, clock];
  }
  if (day !== undefined) return [parts, { year, month, day: day + 1 }];
  if (month !== undefined) return [parts, { year, month: month + 1 }];
  if (parts.season) {
    const first = FIRST_MONTH[parts.season];
    return [
      { year, month: first },
      { year, month: first + 3 },
    ];
  }
  const years = parts.unspecified === 'century' ? 100 : parts.unspecified === 'decade' ? 10 : 1;
  return [{ year }, { year: year + years }];
}

/** Whether the calendar and the clock have this; years are 1 to 9999. */
export function exists({ year, month = 1, day = 1, hour = 0, minute = 0 }: WallParts): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month) && hour < 24 && minute < 60;
}

/** How many days a month has; `month` may run over. */
export function daysInMonth(year: number, month: number): number {
  return new Date(localMs({ year, month: month + 1, day: 0 })).getUTCDate();
}

/**
 * Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, for the years 0001 to 9999: null for anything else and
 * for a date that is not in the calendar. {@link parseEdtf} knows more and is heavier.
 */
export function parseDate(text: string): DateParts | null {
  return partsOf(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text));
}

/** Parses a local date-time, `YYYY-MM-DDTHH:MM`: null for anything else and where it can't be. */
export function parseLocalDateTime(text: string): DateParts | null {
  return partsOf(/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(text));
}

function partsOf(match: RegExpExecArray | null): DateParts | null {
  if (!match) return null;
  const parts: { -readonly [K in keyof WallParts]: number } = { year: Number(match[1]) };
  if (match[2]) parts.month = Number(match[2]);
  if (match[3]) parts.day = Number(match[3]);
  if (match[4]) parts.hour = Number(match[4]);
  if (match[5]) parts.minute = Number(match[5]);
  return exists(parts) ? parts : null;
}
