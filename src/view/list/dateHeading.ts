import type { Timeline, When } from '../../model';
import { toPlain, type DateParts } from '../../time';
import type { Instance } from '../context/instanceContext';

/**
 * The heading over an event in the list: its date at its own precision. A day stands under the day,
 * a month under the month, a year under the year. A moment between two dates stands under what
 * these share.
 */
export function dateHeading({ timeline, words }: Instance, event: number): string {
  const { timeZone } = timeline.core;
  const when = timeline.whenOf(event);
  const { zone = timeZone } = when ?? {};
  const day = toPlain(timeline.anchorOf(event), zone);
  if (!when) return words.dayHeading(day);
  const { form, first, last } = when;
  const isBetween = form === 'between' && first !== null && last !== null;
  const isOneYear = isBetween && first.year === last.year;
  const isOneMonth = isOneYear && first.month !== undefined && first.month === last.month;
  if (form === 'until' || (isBetween && !isOneYear)) return ownWords(words, when);
  const parts: DateParts = first ?? last ?? day;
  const { year, month, day: dayOfMonth, season, unspecified } = parts;
  if (isBetween ? isOneMonth && first.day === last.day : dayOfMonth !== undefined)
    return words.dayHeading(day);
  if (unspecified || season) return ownWords(words, { ...when, form: 'at', zone: timeZone });
  const monthInHeading = isBetween && !isOneMonth ? undefined : month;
  return monthInHeading === undefined
    ? words.date(yearText(year))
    : words.monthHeading({ year, month: monthInHeading });
}

/** Whether the month in which an event starts is not known. */
export function isMonthUnknown({ whenOf }: Timeline, event: number): boolean {
  const first = whenOf(event)?.first;
  return first != null && first.month === undefined;
}

/** A year as a date: `2025`, `-0043`. */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function ownWords(words: Instance['words'], when: When): string {
  const text = words.when(when, { length: 'long' });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
