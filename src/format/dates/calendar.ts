/** Dates as plain text: whether they exist, and the instants that they bound. */
import {
  boundsOf,
  isoDate,
  momentBefore,
  parseDate,
  parseDateTime,
  parseLocalDateTime,
  toPlain,
  type Span,
} from '../../time';

const DATE_IN_TEXT =
  /(?<![\d-])-?\d{4}(?!\d)(?:-\d\d(?!\d)(?:-\d\d(?!\d)(?:T\d\d:\d\d(?!\d)(?::\d\d(?!\d))?)?)?)?/g;
const SEASON = /^-?\d{4}-2[1-4]$/;

/**
 * The first date in a text that has the right form but does not exist (2025-02-30, month 13,
 * 24:10), or null. `allowsSeasons`: months 21 to 24 are the seasons of EDTF.
 */
export function impossibleDateIn(text: string, allowsSeasons: boolean): string | null {
  for (const [written] of text.matchAll(DATE_IN_TEXT)) {
    if (allowsSeasons && SEASON.test(written)) continue;
    if (!parseDate(written) && !parseLocalDateTime(written)) return written;
  }
  return null;
}

/** Which part of a date makes it impossible (see {@link impossibleDateIn}). */
export function impossiblePartOf(
  date: string,
): 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' {
  const [, year = '', month = 1, , clock] = /^(-?\d{4})-?(\d\d)?-?(\d\d)?T?(.*)$/.exec(date) ?? [];
  if (!parseDate(year)) return 'year';
  if (Number(month) < 1 || Number(month) > 12) return 'month';
  if (!parseDate(date.replace(/T.*/, ''))) return 'day';
  const [hour = 0, minute = 0] = (clock ?? '').split(':').map(Number);
  return hour > 23 ? 'hour' : minute > 59 ? 'minute' : 'second';
}

/**
 * The span between two bounds (`bound` in `schemaParts.ts`), epoch ms. A date in `to` includes its
 * last day; a clock time or an instant is exact. In the doubled hour of an autumn clock change,
 * `from` is the earlier instant and `to` the later. Null if a bound is not a date. The span may be
 * reversed.
 */
export function spanBetween(from: string, to: string, zone: string): Span | null {
  const first = parseDate(from) ?? parseDateTime(from, zone);
  const last = parseDate(to) ?? parseDateTime(to, zone);
  if (!first || !last) return null;
  // Each date alone, since `boundsOf` would reorder a reversed span, but callers must detect it.
  return {
    start: boundsOf({ form: 'span', first, last: first }, zone, false).startEarliest,
    end: boundsOf({ form: 'span', first: last, last }, zone, false).endLatest,
  };
}

/** The midnight (epoch ms) that ends a date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null if invalid. */
export function endOfDay(day: string, zone: string): number | null {
  return spanBetween(day, day, zone)?.end ?? null;
}

/** The last day of a year, a month or a day: `2025-09-30` for `2025-09`; '' if invalid. */
export function lastDayOf(date: string): string {
  const end = endOfDay(date, 'UTC');
  return end === null ? '' : isoDate(toPlain(momentBefore(end), 'UTC'));
}
