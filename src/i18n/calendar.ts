/**
 * Single dates and clock times in words. A language may inflect months after a preposition; `cases`
 * of the catalogue does that later.
 */
import { utc } from '@date-fns/utc';
import { getDay, type Day, type Month } from 'date-fns';

import { plainToLocalMs, type DateParts } from '../time';
import { catalogueOf, type Locale } from './catalogue';
import { createTranslate } from './translate';

export type DateStyle = {
  /** `long` has full names; `short`, for labels, has abbreviated months. */
  readonly length: 'long' | 'short';
  /** Omits this part and larger ones: `year` gives "9 September", `month` gives "9". */
  readonly without?: 'nothing' | 'year' | 'month';
};

export type Calendar = {
  /** A date at its own precision, without its clock time and qualifiers. */
  readonly date: (parts: DateParts, style: DateStyle) => string;
  /** A year as a tick has it: "1840", "44 BC". */
  readonly year: (year: number) => string;
  /** "20th century" for any of 1900 to 1999, "1st century BC" for -100 to -1. */
  readonly century: (year: number) => string;
  /** "23:30" */
  readonly clock: (parts: { readonly hour?: number; readonly minute?: number }) => string;
  /**
   * `month` is 1 to 12. `withDay`: the form in a date after a day, else the form standing alone.
   */
  readonly month: (month: number, length: DateStyle['length'], withDay: boolean) => string;
  readonly weekday: (year: number, month: number, day: number) => string;
  /** A date begins with its year, so the last of two dates omits what the first has. */
  readonly isYearFirst: boolean;
  /** Between a day and its clock times, and between listed dates. */
  readonly separators: { readonly clock: string; readonly list: string };
};

export function createCalendar(locale: Locale): Calendar {
  const t = createTranslate(locale);
  const catalogue = catalogueOf(locale);
  const { localize, monthsShort, weekdays, hasRomanCenturies, formatDate } = catalogue;
  const shortMonths = monthsShort?.split(' ');
  const weekdayNames = weekdays?.split(' ');

  const month: Calendar['month'] = (number, length, withDay) => {
    const index = (number - 1) as Month;
    const context = withDay ? 'formatting' : 'standalone';
    return length === 'short'
      ? (shortMonths?.[index] ?? localize.month(index, { width: 'abbreviated', context }))
      : localize.month(index, { width: 'wide', context });
  };

  const withEra = (text: string, year: number): string =>
    year < 1 ? t('era.before', { date: text }) : t('era.after', { date: text });

  const date: Calendar['date'] = (parts, style) => {
    const text = formatDate?.(parts, style) ?? dateWithoutEra(parts, style);
    const { without = 'nothing' } = style;
    // A year below 100 may be taken for one of another century. A year alone is never omitted.
    const isYearAlone = parts.month === undefined && !parts.season;
    const hasYear = without === 'nothing' || isYearAlone;
    return parts.year < 100 && hasYear ? withEra(text, parts.year) : text;
  };

  const dateWithoutEra: Calendar['date'] = (parts, { length, without = 'nothing' }) => {
    const year = String(yearOfEra(parts.year));
    const omitsYear = without !== 'nothing';
    const keyPrefix = length === 'long' ? 'date' : 'short';
    if (parts.unspecified === 'decade') {
      return parts.year < 1
        ? `${year}–${yearOfEra(parts.year + 9)}`
        : t(`${keyPrefix}.decade`, { year });
    }
    if (parts.unspecified === 'century')
      return t('date.century', { year, last: String(yearOfEra(parts.year + 99)) });
    if (parts.season) {
      const season = t(`season.${parts.season}`);
      // A winter has the year in which it begins, and lasts into the next.
      const years = parts.season === 'winter' ? `${year}–${yearOfEra(parts.year + 1)}` : year;
      return omitsYear ? season : t(`${keyPrefix}.season`, { season, year: years });
    }
    if (parts.month === undefined) {
      if (length === 'short') return year;
      const text = omitsYear ? year : t('date.year', { year });
      if (!parts.unspecified) return text;
      return t(parts.unspecified === 'day' ? 'date.some-day' : 'date.some-month', { date: text });
    }
    if (parts.day === undefined) {
      const name = month(parts.month, length, false);
      const text = omitsYear ? name : t(`${keyPrefix}.month`, { month: name, year });
      return parts.unspecified ? t('date.some-day', { date: text }) : text;
    }
    const day = String(parts.day);
    if (without === 'month') return day;
    const name = month(parts.month, length, true);
    return omitsYear
      ? t('date.day-month', { day, month: name })
      : t(`${keyPrefix}.day`, { day, month: name, year });
  };

  return {
    isYearFirst: catalogue.isYearFirst ?? false,
    separators: catalogue.separators ?? { clock: ', ', list: ', ' },
    date,
    year: (year) => (year <= 1 ? withEra(String(yearOfEra(year)), year) : String(year)),
    century: (year) => {
      // The tick of the first century is at year 1.
      const number = year < 0 ? Math.ceil(-year / 100) : Math.floor(year / 100) + 1;
      const ordinal = hasRomanCenturies ? toRoman(number) : localize.ordinalNumber(number);
      const text = t('tick.century', { ordinal });
      return year < 0 ? withEra(text, year) : text;
    },
    clock: ({ hour = 0, minute = 0 }) => `${twoDigits(hour)}:${twoDigits(minute)}`,
    month,
    weekday: (year, number, day) => {
      const index = getDay(plainToLocalMs({ year, month: number, day }), { in: utc }) as Day;
      return weekdayNames?.[index] ?? localize.day(index, { width: 'wide' });
    },
  };
}

/** The number of a year in its era: 1 for year 0, which is 1 BC. */
function yearOfEra(year: number): number {
  return year < 1 ? 1 - year : year;
}

/** Roman numerals up to 39; a larger number is unchanged. */
function toRoman(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '';
  return number < 40 ? 'X'.repeat(number / 10) + ones : String(number);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
