/**
 * An event's date in words, at its own precision. Two dates side by side share what they have in
 * common ("9 to 10 September 2025"); qualifiers stay with the date that bears them.
 */
import type { DateParts, WhenParts } from '../time';
import type { Calendar, DateStyle } from './calendar';
import type { Translate } from './translate';

/** When an event was: date parts, and how to read them. */
export type WordedWhen = WhenParts & {
  readonly night: boolean;
  /** IANA zone of the parts. */
  readonly zone: string;
};

export type WhenOptions = {
  /**
   * `long` (the default) says everything: year, clock, zone. `short` is for labels: no clock, no
   * zone, no year but where a year is all that is known or where two years differ.
   */
  readonly length?: 'long' | 'short';
  /** Short only: the year that goes without saying. Every other year is then said. */
  readonly year?: number;
  /** The day the dataset was brought up to date, `YYYY-MM-DD`: "ongoing as of …". */
  readonly updated?: string;
};

/** The dates alone, without their zone and without what goes on still. '' where none is known. */
export function datesInWords(
  t: Translate,
  calendar: Calendar,
  when: WhenParts & { readonly night: boolean },
  options: Pick<WhenOptions, 'length' | 'year'> = {},
): string {
  const length = options.length ?? 'long';
  const long = length === 'long';
  const first = when.first ?? when.last;
  const last = when.last ?? when.first;
  if (!first || !last) return '';

  const sayYear = (parts: DateParts): boolean =>
    long || (options.year !== undefined && parts.year !== options.year);
  const clocked = (parts: DateParts): boolean => long && parts.hour !== undefined;

  const qualified = (text: string, parts: DateParts): string => {
    const about = parts.approximate ? t('date.about', { date: text }) : text;
    if (!parts.uncertain) return about;
    return t(long ? 'date.uncertain' : 'short.uncertain', { date: about });
  };
  const dated = (parts: DateParts, without: DateStyle['without'], clock = true): string => {
    const date = calendar.date(parts, { length, without: without ?? 'nothing' });
    const text =
      clock && clocked(parts) ? t('clock.at', { date, clock: calendar.clock(parts) }) : date;
    return qualified(text, parts);
  };
  const single = (parts: DateParts, clock = true): string =>
    dated(parts, sayYear(parts) ? 'nothing' : 'year', clock);

  /** Both texts of two dates, the first without what the last says. */
  const pair = (a: DateParts, b: DateParts, clock: boolean): { first: string; last: string } => {
    if (clock && (clocked(a) || clocked(b)))
      return { first: dated(a, 'nothing'), last: dated(b, 'nothing') };
    if (a.year !== b.year)
      return { first: dated(a, 'nothing', false), last: dated(b, 'nothing', false) };
    const sameMonth = a.day !== undefined && b.day !== undefined && a.month === b.month;
    return { first: dated(a, sameMonth ? 'month' : 'year', false), last: single(b, false) };
  };
  /** Adds the clocks of two dates to a text that says their days. */
  const withClocks = (text: string, a: DateParts, b: DateParts): string => {
    const [from, to] = [calendar.clock(a), calendar.clock(b)];
    if (clocked(a) && clocked(b)) {
      const both =
        a === b ? t('clock.only', { clock: from }) : t('clock.span', { first: from, last: to });
      return `${text}, ${both}`;
    }
    if (clocked(a)) return `${text}, ${t('clock.from', { clock: from })}`;
    return clocked(b) ? `${text}, ${t('clock.until', { clock: to })}` : text;
  };
  const oneDay = (a: DateParts, b: DateParts): string =>
    single({ ...b, ...qualifiersOf(a, b) }, false);
  const span = (a: DateParts, b: DateParts): string => {
    if (isSameDay(a, b)) return withClocks(oneDay(a, b), a, b);
    if (!long) return t('short.span', pair(a, b, false));
    return t(clocked(b) ? 'when.span-clock' : 'when.span', pair(a, b, true));
  };
  const night = (a: DateParts, b: DateParts): string => {
    if (isSameDay(a, b)) return withClocks(t('when.night', { date: oneDay(a, b) }), a, b);
    return withClocks(t(long ? 'when.night-span' : 'short.night-span', pair(a, b, false)), a, b);
  };

  const oneOf = (candidates: readonly DateParts[]): string => {
    const end = candidates.at(-1) ?? last;
    const list = candidates.slice(0, -1).map((one) => pair(one, end, true).first);
    return list.length === 0
      ? single(end)
      : t('when.or', { list: list.join(', '), last: single(end) });
  };

  switch (when.form) {
    case 'at':
      return when.night ? night(first, first) : single(first);
    case 'span':
      return when.night ? night(first, last) : span(first, last);
    case 'since':
      return t('when.since', { date: single(first) });
    case 'open-end':
      return t(long ? 'when.open-end' : 'short.open-end', { date: single(first) });
    case 'until':
      if (!long) return t('short.until', { date: single(last) });
      return t(clocked(last) ? 'when.until-clock' : 'when.until', { date: single(last) });
    case 'between':
      if (when.candidates?.length) return oneOf(when.candidates);
      if (!isSameDay(first, last) || !clocked(first) || !clocked(last))
        return t('when.between', pair(first, last, true));
      return t('clock.between', {
        date: oneDay(first, last),
        first: calendar.clock(first),
        last: calendar.clock(last),
      });
    case 'by':
      return t('when.by', { date: single(last) });
    case 'from':
      return t('when.from', { date: single(first) });
  }
}

function isSameDay(a: DateParts, b: DateParts): boolean {
  return a.day !== undefined && a.year === b.year && a.month === b.month && a.day === b.day;
}

/** What either of two dates is qualified by, for words that merge the two. */
function qualifiersOf(a: DateParts, b: DateParts): Pick<DateParts, 'approximate' | 'uncertain'> {
  return {
    ...((a.approximate ?? b.approximate) && { approximate: true }),
    ...((a.uncertain ?? b.uncertain) && { uncertain: true }),
  };
}
