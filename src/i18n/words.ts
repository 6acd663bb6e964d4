import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns';
import { daysInYear } from 'date-fns/constants';

import { DAY, HOUR, MINUTE } from '../base';
import { plainToLocalMs, toPlain, type Span, type Tick, type PlainDateTime } from '../time';
import { createCalendar } from './calendar';
import { catalogueOf, type Locale } from './catalogue';
import { createTranslate } from './translate';
import { datesInWords, type WhenOptions, type WordedWhen } from './datesInWords';

/** Dates, ranges and durations in one language, seen from one dataset's zone. */
export type Words = {
  /** "night of 9 to 10 September 2025, 23:30 to 06:30, Warsaw time"; '' where no date is known. */
  readonly when: (when: WordedWhen, options?: WhenOptions) => string;
  /**
   * A visible range, by default in the dataset's zone: "10 August to 15 September 2025". Days, rounded, the
   * last one included; with clocks where it is shorter than three days and not whole days.
   */
  readonly range: (span: Span, zone?: string) => string;
  /** "Warsaw time" */
  readonly zone: (zone: string) => string;
  /** "39 days", in the largest unit of which there are two or exactly one; from three months, months. */
  readonly duration: (ms: number) => string;
  /** The label of a tick, as one of the many (`minor`) or as the heading over them (`major`). */
  readonly tick: (tick: Tick, level: 'minor' | 'major') => string;
  /** "Friday 15 August 2025", with a capital in every language. */
  readonly dayHeading: (day: Pick<PlainDateTime, 'year' | 'month' | 'day'>) => string;
  /** "August 2025", with a capital in every language. */
  readonly monthHeading: (month: Pick<PlainDateTime, 'year' | 'month'>) => string;
  /** "10 September 2025" of `2025-09-10`, `2025-09` or `2025`; other text stays as it is. */
  readonly date: (text: string) => string;
  /** "Dutch" of `nl`; an unknown code stays as it is. */
  readonly language: (code: string) => string;
};

const MONTH = (daysInYear / 12) * DAY;

/** A visible range shorter than this is worded with its clocks. */
const CLOCKED_BELOW = 3 * DAY;

/** `datasetZone`: the IANA zone that ranges are worded in; other zones are named beside a date. */
export function createWords(locale: Locale, datasetZone: string): Words {
  const t = createTranslate(locale);
  const { zones, languages } = catalogueOf(locale);
  const calendar = createCalendar(locale);

  const zone: Words['zone'] = (id) => {
    const place = id.split('/').at(-1) ?? id;
    return ownName(zones, id) ?? t('zone.elsewhere', { place: place.replaceAll('_', ' ') });
  };

  const date: Words['date'] = (text) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
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
    const all = [parts.first, parts.last, ...(parts.candidates ?? [])];
    const hasClock = all.some((one) => one?.hour !== undefined);
    // A month is the same month wherever one stands, near enough; a day is not.
    const hasDay = all.some((one) => one?.day !== undefined);
    const withZone =
      hasClock || (hasDay && parts.zone !== datasetZone)
        ? t('when.zone', { date: dates, zone: zone(parts.zone) })
        : dates;
    if (parts.form !== 'since') return withZone;
    return options.updated === undefined
      ? t('when.ongoing', { date: withZone })
      : t('when.ongoing-as-of', { date: withZone, updated: date(options.updated) });
  };

  const range: Words['range'] = ({ start, end }, inZone = datasetZone) => {
    const first = nearestMinute(start, inZone);
    const last = nearestMinute(end, inZone);
    const isWholeDays = isMidnight(first) && isMidnight(last);
    const showsClock = !isWholeDays && end - start < CLOCKED_BELOW;
    const from = showsClock ? first : nearestDay(first, 0);
    // The last day is the one before a midnight that the range ends at.
    const to = showsClock ? last : nearestDay(last, -1);
    return datesInWords(t, calendar, { form: 'span', first: from, last: to, isNight: false });
  };

  // The words are the catalogue's. Those of date-fns are right in English alone: in Dutch it writes
  // "een minuut", in Ukrainian the accusative and a Latin letter ("1 годину", "2 днi"), in Polish a
  // single unit without its number, and it parts no thousands. Its months have 30 days.
  const duration: Words['duration'] = (ms) => {
    const length = Math.abs(ms);
    const months = Math.round(length / MONTH);
    if (months >= 24) return t('duration.years', { n: Math.round(months / 12) });
    // Up to three months, days say more.
    if (length >= 3 * MONTH) return t('duration.months', { n: months });
    const fits = (unit: number): boolean => length >= 2 * unit || length === unit;
    if (fits(DAY)) return t('duration.days', { n: Math.round(length / DAY) });
    if (fits(HOUR)) return t('duration.hours', { n: Math.round(length / HOUR) });
    return t('duration.minutes', { n: Math.round(length / MINUTE) });
  };

  const tick: Words['tick'] = ({ unit, dateTime }, level) => {
    const isMajor = level === 'major';
    switch (unit) {
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
      case 'decade':
        return isMajor ? t('short.decade', { year: String(dateTime.year) }) : String(dateTime.year);
      case 'year':
      case 'century':
        return String(dateTime.year);
    }
  };

  return {
    when,
    range,
    zone,
    duration,
    tick,
    dayHeading: ({ year, month, day }) =>
      capitalize(
        t('date.heading', {
          weekday: calendar.weekday(year, month, day),
          date: calendar.date({ year, month, day }, { length: 'long' }),
        }),
      ),
    monthHeading: ({ year, month }) =>
      capitalize(calendar.date({ year, month }, { length: 'long' })),
    date,
    language: (code) => ownName(languages, code) ?? code,
  };
}

function ownName(names: { readonly [id: string]: string }, id: string): string | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Seconds would read as the minute before: 23:59:59.999 is midnight to a reader. */
function nearestMinute(instant: number, zone: string): PlainDateTime {
  return toPlain(Math.round(instant / MINUTE) * MINUTE, zone);
}

function isMidnight({ hour, minute }: PlainDateTime): boolean {
  return hour === 0 && minute === 0;
}

/** The calendar day that begins at the midnight nearest to a wall reading, or `shift` days on. */
function nearestDay(
  dateTime: PlainDateTime,
  shift: number,
): Pick<PlainDateTime, 'year' | 'month' | 'day'> {
  const { year, month, day, hour } = dateTime;
  const nearest = addDays(plainToLocalMs({ year, month, day }), shift + (hour >= 12 ? 1 : 0), {
    in: utc,
  });
  return { year: nearest.getFullYear(), month: nearest.getMonth() + 1, day: nearest.getDate() };
}
