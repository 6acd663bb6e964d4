/** Dates as plain text: which of them the calendar has, and the instants they bound. */
import { utc } from '@date-fns/utc';
import { formatISO } from 'date-fns';

import { boundsOf, parseDate, parseLocalDateTime, type Span } from '../../time';

const DATE_IN_TEXT = /(?<!\d)\d{4}(?!\d)(?:-\d\d(?!\d)(?:-\d\d(?!\d)(?:T\d\d:\d\d(?!\d))?)?)?/g;
const SEASON = /^(?!0000)\d{4}-2[1-4]$/;

/**
 * The first date in a text that has the right form but stands in no calendar (2025-02-30, month 13,
 * 24:10), or null. EDTF writes seasons as months 21 to 24, where they are allowed.
 */
export function impossibleDateIn(text: string, seasons: boolean): string | null {
  for (const [written] of text.matchAll(DATE_IN_TEXT)) {
    if (seasons && SEASON.test(written)) continue;
    if (!parseDate(written) && !parseLocalDateTime(written)) return written;
  }
  return null;
}

/**
 * The span between two bounds as an address writes them (`BOUND` in `schemaParts.ts`): a date in
 * `to` includes its last day, a clock time is exact. In autumn's doubled hour `from` takes the
 * earlier instant and `to` the later. Null for a bound that is no date.
 */
export function spanBetween(from: string, to: string, zone: string): Span | null {
  const first = parseDate(from) ?? parseLocalDateTime(from);
  const last = parseDate(to) ?? parseLocalDateTime(to);
  if (!first || !last) return null;
  // Each alone: a span's bounds are put in order, and a reversed one is to be seen.
  return {
    start: boundsOf({ form: 'span', first, last: first }, zone, false).startEarliest,
    end: boundsOf({ form: 'span', first: last, last }, zone, false).endLatest,
  };
}

/** The first midnight after a date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null for no such date. */
export function endOfDay(day: string, zone: string): number | null {
  return spanBetween(day, day, zone)?.end ?? null;
}

/** The last day of a year, a month or a day: `2025-09` ends on `2025-09-30`; '' for no such date. */
export function lastDayOf(date: string): string {
  const end = endOfDay(date, 'UTC');
  return end === null ? '' : formatISO(end - 1, { representation: 'date', in: utc });
}
