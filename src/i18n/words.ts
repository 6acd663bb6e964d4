import { daysInYear } from 'date-fns/constants';

import { DAY, HOUR, isolated, MINUTE, SECOND } from '../base';
import {
  localMsToPlain,
  plainToLocalMs,
  type DateParts,
  type PlainDateTime,
  type Span,
  type Tick,
} from '../time';
import { createCalendar } from './dates/calendar';
import { catalogueOf, type Catalogue, type Locale } from './catalogue';
import { separatorsOf, type Separators } from './separators';
import { createTranslate, inDigits } from './translate';
import { datesInWords, type WhenOptions, type WordedWhen } from './dates/datesInWords';
import { nearestClocks, yearsOf, YEARS_FROM } from './dates/spanEnds';

/** Dates, ranges and durations in words, in one language and for one dataset's zone. */
export type Words = Separators & {
  /** "night of 9 to 10 September 2025, 23:30 to 06:30, Warsaw time"; '' without a date. */
  readonly when: (when: WordedWhen, options?: WhenOptions) => string;
  /**
   * A span, by default in the dataset's zone: "10 August to 15 September 2025". Both ends are
   * rounded to days, and the last day is inclusive. A span of less than three days that is not
   * whole days has clock times, and below ten minutes seconds. A span of millennia has years.
   */
  readonly range: (span: Span, zone?: string) => string;
  /**
   * A span with a name, in the dataset's zone. Its ends are not rounded: they have clock times
   * unless they are midnights.
   */
  readonly exactRange: (span: Span) => string;
  /** "Warsaw time" */
  readonly zone: (zone: string) => string;
  /** "39 days", in the largest unit that fits twice or exactly once, or in months from three. */
  readonly duration: (ms: number) => string;
  /** "Now" */
  readonly now: string;
  /** The label of a tick in the row of ticks (`minor`) or of headings (`major`). */
  readonly tick: (tick: Tick, level: 'minor' | 'major') => string;
  /** "Friday 15 August 2025", with a capital in every language. */
  readonly dayHeading: (day: Pick<PlainDateTime, 'year' | 'month' | 'day'>) => string;
  /** "August 2025", with a capital in every language. */
  readonly monthHeading: (month: Pick<PlainDateTime, 'year' | 'month'>) => string;
  /** "10 September 2025" from `2025-09-10`, `2025-09` or `2025`; other text is unchanged. */
  readonly date: (text: string) => string;
  /** A number beside a mark: "12", "۱۲" */
  readonly count: (count: number) => string;
  /** "Dutch" from `nl`; an unknown code is unchanged. */
  readonly language: (code: string) => string;
  /** "claimed, disputed and planned" */
  readonly list: (items: readonly string[]) => string;
};

const MONTH = (daysInYear / 12) * DAY;

/** A shorter span has clock times. */
const CLOCK_TIMES_BELOW = 3 * DAY;
/** A longer duration is rounded to three digits. */
const ROUNDED_FROM_YEARS = 10_000;

/**
 * Creates the words of a language. Ranges are in `datasetZone` (IANA id); dates in another zone
 * name it. Throws if the language is not loaded.
 */
export function createWords(locale: Locale, datasetZone: string): Words {
  const t = createTranslate(locale);
  const catalogue = catalogueOf(locale);
  const { tag, zones, languages, digits } = catalogue;
  const calendar = createCalendar(locale);

  const zone: Words['zone'] = (id) => {
    const place = id.split('/').at(-1) ?? id;
    return ownName(zones, id) ?? t('zone.elsewhere', { place: place.replaceAll('_', ' ') });
  };

  const date: Words['date'] = (text) => {
    const [, year, month, day] = /^Y?(-?\d{4,11})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
    if (year === undefined || Number(month) > 12) return text;
    return calendar.date(
      {
        year: Number(year),
        ...(month !== undefined && { month: Number(month) }),
        ...(day !== undefined && { day: Number(day) }),
      },
      { length: 'long' },
    );
  };

  const when: Words['when'] = (parts, options = {}) => {
    const dates = datesInWords(t, calendar, parts, options);
    if (dates === '' || options.length === 'short') return dates;
    const allParts = [parts.first, parts.last, ...(parts.candidates ?? [])];
    const hasClock = allParts.some((single) => single?.hour !== undefined);
    // Zones move a month too little to matter, but may change a day.
    const hasDay = allParts.some((single) => single?.day !== undefined);
    const withZone =
      hasClock || (hasDay && parts.zone !== datasetZone)
        ? t('when.zone', { date: dates, zone: zone(parts.zone) })
        : dates;
    if (parts.form !== 'since') return withZone;
    return options.updated === undefined
      ? t('when.ongoing', { date: withZone })
      : t('when.ongoing-as-of', { date: withZone, updated: date(options.updated) });
  };

  const spanInWords = (first: DateParts, last: DateParts): string =>
    datesInWords(t, calendar, { form: 'span', first, last, isNight: false });

  const range: Words['range'] = (span, inZone = datasetZone) => {
    const years = yearsOf(span, inZone);
    if (years) return spanInWords(...years);
    const [first, last] = nearestClocks(span, inZone);
    const isWholeDays = isMidnight(first) && isMidnight(last);
    if (!isWholeDays && span.end - span.start < CLOCK_TIMES_BELOW) return spanInWords(first, last);
    // A range that ends at midnight includes the day before.
    return spanInWords(nearestDay(first, 0), nearestDay(last, -1));
  };

  const exactRange: Words['exactRange'] = (span) => {
    const [first, last] = nearestClocks(span, datasetZone);
    const isWholeDays = isMidnight(first) && isMidnight(last);
    const length = span.end - span.start;
    if (isWholeDays || length < CLOCK_TIMES_BELOW || length >= YEARS_FROM) return range(span);
    return spanInWords(
      isMidnight(first) ? nearestDay(first, 0) : first,
      isMidnight(last) ? nearestDay(last, -1) : last,
    );
  };

  // The words come from the catalogue, since formatDistance of date-fns is right only in English.
  // It writes "een minuut" in Dutch, the accusative and a Latin letter in Ukrainian
  // ("1 годину", "2 днi") and no number for a single unit in Polish. It has no separator of
  // thousands, and its months have 30 days.
  const duration: Words['duration'] = (ms) => {
    const length = Math.abs(ms);
    const months = Math.round(length / MONTH);
    if (months >= 24) {
      const years = Math.round(months / 12);
      const n = years < ROUNDED_FROM_YEARS ? years : Number(years.toPrecision(3));
      return t('duration.years', { n });
    }
    // Below three months, days are more precise.
    if (length >= 3 * MONTH) return t('duration.months', { n: months });
    const fits = (unit: number): boolean => length >= 2 * unit || length === unit;
    if (fits(DAY)) return t('duration.days', { n: Math.round(length / DAY) });
    if (fits(HOUR)) return t('duration.hours', { n: Math.round(length / HOUR) });
    if (fits(MINUTE)) return t('duration.minutes', { n: Math.round(length / MINUTE) });
    const isFine = length < 2 * SECOND;
    return t('duration.seconds', { n: isFine ? length / SECOND : Math.round(length / SECOND) });
  };

  const tick: Words['tick'] = ({ unit, dateTime }, level) => {
    const isMajor = level === 'major';
    switch (unit) {
      case 'second': {
        const { millisecond: _, ...toSecond } = dateTime;
        return calendar.clock(toSecond);
      }
      case 'millisecond':
      case 'minute':
      case 'hour':
        return calendar.clock(dateTime);
      case 'day': {
        const { year, month, day } = dateTime;
        return isMajor ? calendar.date({ year, month, day }, { length: 'short' }) : String(day);
      }
      case 'month': {
        const { year, month } = dateTime;
        return calendar.date(
          { year, month },
          { length: 'short', without: isMajor ? 'nothing' : 'year' },
        );
      }
      case 'decade': {
        const { year } = dateTime;
        return isMajor
          ? calendar.date({ year, unspecified: 'decade' }, { length: 'short' })
          : calendar.year(year);
      }
      case 'century':
        return isMajor ? calendar.century(dateTime.year) : calendar.year(dateTime.year);
      case 'year':
        return calendar.year(dateTime.year);
    }
  };

  let list: Intl.ListFormat | undefined;

  /** A function with the digits of the language in its text. */
  const inOwnDigits =
    <Values extends readonly unknown[]>(write: (...values: Values) => string) =>
    (...values: Values): string =>
      inDigits(write(...values), digits);

  return {
    when: inOwnDigits(when),
    range: inOwnDigits(range),
    exactRange: inOwnDigits(exactRange),
    zone,
    duration,
    tick: inOwnDigits(tick),
    now: t('now.label'),
    dayHeading: inOwnDigits(({ year, month, day }) =>
      capitalize(
        t('date.heading', {
          weekday: calendar.weekday(year, month, day),
          date: calendar.date({ year, month, day }, { length: 'long' }),
        }),
      ),
    ),
    monthHeading: inOwnDigits(({ year, month }) =>
      capitalize(calendar.date({ year, month }, { length: 'long' })),
    ),
    date: inOwnDigits(date),
    count: inOwnDigits(String),
    language: (code) => ownName(languages, code) ?? nameOfLanguage(code, catalogue),
    ...separatorsOf(tag),
    list: (items) => {
      list ??= new Intl.ListFormat(tag);
      return list.format(items.map((item) => isolated(item, catalogue.isRightToLeft)));
    },
  };
}

/** The name of a language that the catalogue lacks, from `Intl`. */
function nameOfLanguage(code: string, { tag, languageForm }: Catalogue): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(code);
    return name === undefined ? code : (languageForm?.(name) ?? name);
  } catch {
    // The code is malformed.
    return code;
  }
}

function ownName(names: { readonly [id: string]: string }, id: string): string | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isMidnight({ hour, minute, second = 0, millisecond = 0 }: PlainDateTime): boolean {
  return hour === 0 && minute === 0 && second === 0 && millisecond === 0;
}

/** The day that begins at the midnight nearest to a local date and time, plus `shiftDays`. */
function nearestDay(
  { year, month, day, hour }: PlainDateTime,
  shiftDays: number,
): Pick<PlainDateTime, 'year' | 'month' | 'day'> {
  const shifted = day + shiftDays + (hour >= 12 ? 1 : 0);
  const nearest = localMsToPlain(plainToLocalMs({ year, month, day: shifted }), 'minute');
  return { year: nearest.year, month: nearest.month, day: nearest.day };
}
