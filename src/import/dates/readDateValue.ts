/** Dates of programs in JavaScript: epoch milliseconds, ISO texts, or what `Date` reads. */
import { jsonText } from '../text/json';
import type { ReadContext } from '../types';
import { compactOf, epochOf, fromEpoch } from './numbers';
import { exists, type DateFault, type DateReading } from './parts';
import { readDateText } from './readDateText';
import type { DateContext } from './readPart';

/**
 * The reading of a value; null if there is none. `Date` reads a date with slashes with the month
 * first.
 */
export function readDateValue(
  value: unknown,
  { options }: ReadContext,
): DateReading | DateFault | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') {
    return Math.abs(value) <= 8.64e15
      ? { form: 'at', first: fromEpoch(Math.round(value)) }
      : { fault: 'bad-date', part: String(value) };
  }
  if (typeof value !== 'string') return { fault: 'bad-date', part: jsonText(value) };
  return readCellText(value.trim(), {
    order: options.dateOrder ?? 'month-first',
    language: options.language,
  });
}

/** A date as a text, or as digits that a program wrote. */
export function readCellText(text: string, context: DateContext): DateReading | DateFault {
  const compact = compactOf(text);
  if (compact) {
    return exists(compact)
      ? { form: 'at', first: compact }
      : { fault: 'impossible-date', part: text };
  }
  const epoch = epochOf(text);
  return epoch === null ? readDateText(text, context) : { form: 'at', first: fromEpoch(epoch) };
}
