/** Dates and instants as text, in ISO 8601 where it has them. */
import { MAX_EXACT_MS, localMsToPlain } from './civil';
import type { PlainDateTime } from './types';

/**
 * `2025-09-10`, `-0043-03-15`. Years of more than four digits have a Y before them, as in EDTF:
 * `Y-66000000-01-01`.
 */
export function isoDate({
  year,
  month,
  day,
}: Pick<PlainDateTime, 'year' | 'month' | 'day'>): string {
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** `2025`, `-0043`, `Y-66000000`. */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** An instant in UTC. Outside the range of a `Date` it is a date. */
export function isoInstant(instant: number): string {
  return Math.abs(instant) <= MAX_EXACT_MS
    ? new Date(instant).toISOString()
    : isoDate(localMsToPlain(instant, 'minute'));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
