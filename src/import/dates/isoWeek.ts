/** Weeks of ISO 8601, such as `2025-W10` and `2025-W10-3`, and days of a year (`2025-123`). */
import { addDays, isValid, parseISO } from 'date-fns';

import type { DatePart, DateReading } from './parts';

/** Null if a text is none of these. */
export function readIsoWeek(folded: string): DateReading | null {
  if (!/^\d{4}-(?:w\d\d(?:-[1-7])?|\d{3})$/.test(folded)) return null;
  const first = parseISO(folded.toUpperCase());
  if (!isValid(first)) return null;
  const isWeek = /w\d\d$/.test(folded);
  return isWeek
    ? { form: 'span', first: dayOf(first), last: dayOf(addDays(first, 6)) }
    : { form: 'at', first: dayOf(first) };
}

function dayOf(date: Date): DatePart {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
