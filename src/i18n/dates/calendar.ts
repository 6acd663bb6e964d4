/**
 * Single dates and clock times in words. A language may inflect months after a preposition; `cases`
 * of the catalogue does that later.
 */
import type { Day, Month } from 'date-fns';

import { MINUTE } from '../../base';
import { dayOfLocalMs, plainToLocalMs, type DateParts } from '../../time';
import { catalogueOf, type Locale } from '../catalogue';
import { createTranslate, decimalSignFor, formatNumber } from '../translate';

/** A year below always says its era. */
const ERA_BELOW = 100;
/** A year from here on has separators of thousands. */
const GROUPED_FROM = 10_000;
const MILLION = 1e6;

export type DateStyle = {
  /** `long` has full names; `short`, for labels, has abbreviated months. */
  readonly length: 'long' | 'short';
  /** Omits this part and larger ones: `year` gives "9 September", `month` gives "9". */
  readonly without?: 'nothing' | 'year' | 'month';
};

type ClockParts = Pick<DateParts, 'hour' | 'minute' | 'second' | 'millisecond' | 'offsetMs'>;

export type Calendar = {
  /** A date at its own precision, without its clock time and qualifiers. */
  readonly date: (parts: DateParts, style: DateStyle) => string;
  /** A year as a tick has it: "1840", "AD 79", "44 BC", "66 million years ago". */
  readonly year: (year: number) => string;
  /** "20th century" for any of 1900 to 1999, "1st century BC" for -100 to -1. */
  readonly century: (year: number) => string;
  /**
   * "23:30", with seconds and milliseconds if the parts have them, and with the offset if only that
   * tells two times apart.
   */
  readonly clock: (parts: ClockParts) => string;
  /**
   * `month` is 1 to 12. `withDay`: the form in a date after a day, else the form standing alone.
   */
  readonly month: (month: number, length: DateStyle['length'], withDay: boolean) => string;
  readonly weekday: (year: number, month: number, day: number) => string;
  /** A date begins with its year, so the last of two dates omits what the first has. */
  readonly isYearFirst: boolean;
  /** "c.", before a year in a label. */
  readonly circa: string | undefined;
  /** Between a day and its clock times, and between listed dates. */
  readonly separators: { readonly clock: string; readonly list: string };
};

export function createCalendar(locale: Locale): Calendar {
  const t = createTranslate(locale);
  const catalogue = catalogueOf(locale);
  const { localize, monthsShort, weekdays, hasRomanCenturies, formatDate } = catalogue;
  // Years have no separators below ten thousand. `words.ts` puts in the digits of the language.
  const { thousands, hasPairs = false } = catalogue;
  const yearStyle = { thousands, hasPairs, groupsFrom: GROUPED_FROM };
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

  /**
   * The number of a year in its era. In prehistory a year more or less is nothing, and editors
   * write -300000 for 300000 BC.
   */
  const ofEra = (year: number): number =>
    year > 0 ? year : isRoundPrehistory(year) ? -year : 1 - year;

  const digitsOf = (year: number): string => {
    const number = ofEra(year);
    return formatNumber(number, yearStyle);
  };

  /** "66 million years ago"; null for a year that these words do not say exactly. */
  const farYear = (year: number): string | null => {
    if (Math.abs(year) < MILLION - 1) return null;
    const [isPast, years] = [year < 0, ofEra(year)];
    if (years % 1000 > 0) return null;
    const [million, billion] = catalogue.farUnits ?? [MILLION, 1000 * MILLION];
    // With three decimals at most.
    return years >= billion && (years * 1000) % billion === 0
      ? t(isPast ? 'ago.billions' : 'ahead.billions', { n: years / billion })
      : t(isPast ? 'ago.millions' : 'ahead.millions', { n: years / million });
  };

  const yearInEra = (text: string, year: number): string =>
    year > 0 && year < ERA_BELOW && catalogue.eraBeforeYear
      ? catalogue.eraBeforeYear(text)
      : withEraBelow(text, year);

  const withEraBelow = (text: string, year: number): string =>
    year < ERA_BELOW ? withEra(text, year) : text;

  const yearText = (year: number): string => farYear(year) ?? yearInEra(digitsOf(year), year);

  const date: Calendar['date'] = (parts, style) => {
    const { without = 'nothing' } = style;
    // A year alone is never omitted.
    const isYearAlone = parts.month === undefined && !parts.season;
    const isYear = isYearAlone && !parts.unspecified;
    const far = isYear ? farYear(parts.year) : null;
    if (far !== null) return far;
    const text = formatDate?.(parts, style) ?? dateWithoutEra(parts, style);
    if (isYear) return yearInEra(text, parts.year);
    return isYearAlone || without === 'nothing' ? withEraBelow(text, parts.year) : text;
  };

  const dateWithoutEra: Calendar['date'] = (parts, { length, without = 'nothing' }) => {
    const year = digitsOf(parts.year);
    const omitsYear = without !== 'nothing';
    const keyPrefix = length === 'long' ? 'date' : 'short';
    if (parts.unspecified === 'decade') {
      return parts.year < 1
        ? `${year}–${digitsOf(parts.year + 9)}`
        : t(`${keyPrefix}.decade`, { year });
    }
    if (parts.unspecified === 'century')
      return t('date.century', { year, last: digitsOf(parts.year + 99) });
    if (parts.season) {
      const season = t(`season.${parts.season}`);
      // A winter has the year in which it begins, and lasts into the next.
      const years = parts.season === 'winter' ? `${year}–${digitsOf(parts.year + 1)}` : year;
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
    circa: catalogue.circa,
    isYearFirst: catalogue.isYearFirst ?? false,
    separators: catalogue.separators ?? { clock: ', ', list: ', ' },
    date,
    // Ticks are at the first years of 66000000 BC and so on, and each needs a text of its own.
    year: (year) =>
      isRoundPrehistory(year) ? withEra(formatNumber(1 - year, yearStyle), year) : yearText(year),
    century: (first) => {
      // The tick of the first century is at year 1.
      const number = first < 0 ? Math.ceil(-first / 100) : Math.floor(first / 100) + 1;
      const ordinal = hasRomanCenturies ? toRoman(number) : localize.ordinalNumber(number);
      const text = t('tick.century', { ordinal });
      return first < 0 ? withEra(text, first) : text;
    },
    clock: ({ hour = 0, minute = 0, second, millisecond, offsetMs }) => {
      const seconds = second === undefined ? '' : `:${digits(second)}`;
      const fraction =
        millisecond === undefined ? '' : decimalSignFor(thousands) + digits(millisecond, 3);
      const clock = `${digits(hour)}:${digits(minute)}${seconds}${fraction}`;
      return offsetMs === undefined ? clock : `${clock} (${offsetText(offsetMs)})`;
    },
    month,
    weekday: (year, number, day) => {
      // Day 0, 1 January 1970, was a Thursday.
      const days = dayOfLocalMs(plainToLocalMs({ year, month: number, day })) + 4;
      const index = (days - Math.floor(days / 7) * 7) as Day;
      return weekdayNames?.[index] ?? localize.day(index, { width: 'wide' });
    },
  };
}

function isRoundPrehistory(year: number): boolean {
  return year <= -GROUPED_FROM && year % 1000 === 0;
}

/** Roman numerals up to 39; a larger number is unchanged. */
function toRoman(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '';
  return number < 40 ? 'X'.repeat(number / 10) + ones : String(number);
}

function digits(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}

/** "UTC+2", "UTC-3:30" */
function offsetText(offsetMs: number): string {
  const minutes = Math.abs(Math.trunc(offsetMs / MINUTE));
  const rest = minutes % 60 === 0 ? '' : `:${digits(minutes % 60)}`;
  return `UTC${offsetMs < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
