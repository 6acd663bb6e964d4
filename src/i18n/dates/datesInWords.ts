/**
 * The date of an event in words, at its own precision. Of two dates, the first omits what the last
 * repeats ("9 to 10 September 2025"). Each date keeps its own qualifiers.
 */
import type { DateParts, WhenParts } from '../../time';
import type { Calendar, DateStyle } from './calendar';
import type { Translate } from '../translate';

/** The date of an event as words need it. */
export type WordedWhen = WhenParts & {
  readonly isNight: boolean;
  /** IANA zone of the parts. */
  readonly zone: string;
};

export type WhenOptions = {
  /**
   * `long` (the default) has the year, clock time and zone. `short`, for labels, has neither clock
   * time nor zone, and the year only if nothing else is known or if two years differ.
   */
  readonly length?: 'long' | 'short';
  /** Only with `short`: the year to omit. All other years then appear. */
  readonly year?: number;
  /** Only with `short`: a date with a clock time is that time alone, for views of a day or two. */
  readonly clock?: boolean;
  /** The day of the dataset's last update, `YYYY-MM-DD`, for "ongoing as of …". */
  readonly updated?: string;
};

/** The dates without a zone and without "ongoing"; '' if neither date is known. */
export function datesInWords(
  t: Translate,
  calendar: Calendar,
  when: WhenParts & { readonly isNight: boolean },
  options: Pick<WhenOptions, 'length' | 'year' | 'clock'> = {},
): string {
  const length = options.length ?? 'long';
  const isLong = length === 'long';
  const { isYearFirst, separators } = calendar;
  const first = when.first ?? when.last;
  const last = when.last ?? when.first;
  if (!first || !last) return '';

  const showsYear = (parts: DateParts): boolean =>
    isLong || (options.year !== undefined && parts.year !== options.year);
  const clockAlone = !isLong && options.clock === true;
  const hasClock = (parts: DateParts): boolean =>
    (isLong || clockAlone) && parts.hour !== undefined;

  const withQualifiers = (text: string, parts: DateParts): string => {
    const isYear = parts.month === undefined && !parts.season && !parts.unspecified;
    // Only in labels, since a sentence does not begin with an abbreviation.
    const isShort = isYear && !isLong && Math.abs(parts.year) < 1e6;
    const about = !parts.approximate
      ? text
      : isShort && calendar.circa
        ? `${calendar.circa} ${text}`
        : t('date.about', { date: text });
    if (!parts.uncertain) return about;
    return t(isLong ? 'date.uncertain' : 'short.uncertain', { date: about });
  };
  const formatDate = (
    parts: DateParts,
    without: DateStyle['without'],
    showsClock = true,
  ): string => {
    if (showsClock && clockAlone && hasClock(parts)) {
      return withQualifiers(calendar.clock(parts), parts);
    }
    const date = calendar.date(parts, { length, without: without ?? 'nothing' });
    const text =
      showsClock && hasClock(parts) ? t('clock.at', { date, clock: calendar.clock(parts) }) : date;
    return withQualifiers(text, parts);
  };
  const formatSingle = (parts: DateParts, showsClock = true): string =>
    formatDate(parts, showsYear(parts) ? 'nothing' : 'year', showsClock);

  /**
   * Two dates in words. The first omits what the last repeats; where a date begins with its year,
   * the last omits what the first has.
   */
  const formatPair = (
    a: DateParts,
    b: DateParts,
    showsClock: boolean,
  ): { first: string; last: string } => {
    if (showsClock && (hasClock(a) || hasClock(b)))
      return { first: formatDate(a, 'nothing'), last: formatDate(b, 'nothing') };
    if (a.year !== b.year)
      return { first: formatDate(a, 'nothing', false), last: formatDate(b, 'nothing', false) };
    const isSameMonth = a.day !== undefined && b.day !== undefined && a.month === b.month;
    const without = isSameMonth ? 'month' : 'year';
    return isYearFirst
      ? { first: formatSingle(a, false), last: formatDate(b, without, false) }
      : { first: formatDate(a, without, false), last: formatSingle(b, false) };
  };
  /** Adds the clock times of two dates to the text of their days. */
  const withClocks = (text: string, a: DateParts, b: DateParts): string => {
    const [from, to] = [calendar.clock(a), calendar.clock(b)];
    if (hasClock(a) && hasClock(b)) {
      const both =
        a === b ? t('clock.only', { clock: from }) : t('clock.span', { first: from, last: to });
      return text + separators.clock + both;
    }
    if (hasClock(a)) return text + separators.clock + t('clock.from', { clock: from });
    return hasClock(b) ? text + separators.clock + t('clock.until', { clock: to }) : text;
  };
  const formatDay = (a: DateParts, b: DateParts): string =>
    formatSingle({ ...b, ...qualifiersOf(a, b) }, false);
  const formatSpan = (a: DateParts, b: DateParts): string => {
    if (clockAlone && isSameDay(a, b) && hasClock(a) && hasClock(b)) {
      return t('short.span', { first: formatSingle(a), last: formatSingle(b) });
    }
    if (isSameDay(a, b)) return withClocks(formatDay(a, b), a, b);
    if (!isLong) return t('short.span', formatPair(a, b, false));
    return t(hasClock(b) ? 'when.span-clock' : 'when.span', formatPair(a, b, true));
  };
  const formatNight = (a: DateParts, b: DateParts): string => {
    if (isSameDay(a, b)) return withClocks(t('when.night', { date: formatDay(a, b) }), a, b);
    return withClocks(
      t(isLong ? 'when.night-span' : 'short.night-span', formatPair(a, b, false)),
      a,
      b,
    );
  };

  const formatCandidates = (candidates: readonly DateParts[]): string => {
    const start = candidates[0] ?? first;
    const end = candidates.at(-1) ?? last;
    const texts = candidates.map((candidate) => {
      if (candidate === (isYearFirst ? start : end)) return formatSingle(candidate);
      return isYearFirst
        ? formatPair(start, candidate, true).last
        : formatPair(candidate, end, true).first;
    });
    const lastText = texts.pop() ?? formatSingle(end);
    return texts.length === 0
      ? lastText
      : t('when.or', { list: texts.join(separators.list), last: lastText });
  };

  switch (when.form) {
    case 'at':
      return when.isNight ? formatNight(first, first) : formatSingle(first);
    case 'span':
      return when.isNight ? formatNight(first, last) : formatSpan(first, last);
    case 'since':
      return t('when.since', { date: formatSingle(first) });
    case 'open-end':
      return t(isLong ? 'when.open-end' : 'short.open-end', { date: formatSingle(first) });
    case 'until':
      if (!isLong) return t('short.until', { date: formatSingle(last) });
      return t(hasClock(last) ? 'when.until-clock' : 'when.until', { date: formatSingle(last) });
    case 'between':
      if (when.candidates?.length) return formatCandidates(when.candidates);
      if (!isSameDay(first, last) || !hasClock(first) || !hasClock(last))
        return t('when.between', formatPair(first, last, true));
      return t('clock.between', {
        date: formatDay(first, last),
        first: calendar.clock(first),
        last: calendar.clock(last),
      });
    case 'by':
      return t('when.by', { date: formatSingle(last) });
    case 'from':
      return t('when.from', { date: formatSingle(first) });
  }
}

function isSameDay(a: DateParts, b: DateParts): boolean {
  return a.day !== undefined && a.year === b.year && a.month === b.month && a.day === b.day;
}

/** The qualifiers of either date, for a text that merges the two. */
function qualifiersOf(a: DateParts, b: DateParts): Pick<DateParts, 'approximate' | 'uncertain'> {
  return {
    ...((a.approximate ?? b.approximate) && { approximate: true }),
    ...((a.uncertain ?? b.uncertain) && { uncertain: true }),
  };
}
