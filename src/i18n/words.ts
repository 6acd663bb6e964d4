import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns';

import { localMs, wallOf, type Span, type Tick, type Wall } from '../time';
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
  readonly dayHeading: (day: Pick<Wall, 'year' | 'month' | 'day'>) => string;
  /** "August 2025", with a capital in every language. */
  readonly monthHeading: (month: Pick<Wall, 'year' | 'month'>) => string;
  /** "10 September 2025" of `2025-09-10`, `2025-09` or `2025`; other text stays as it is. */
  readonly date: (text: string) => string;
  /** "Dutch" of `nl`; an unknown code stays as it is. */
  readonly language: (code: string) => string;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = (365.2425 / 12) * DAY;

/** A visible range shorter than this is worded with its clocks. */
const CLOCKED_BELOW = 3 * DAY;

/** `datasetZone`: the IANA zone that ranges are worded in; other zones are named beside a date. */
export function createWords(locale: Locale, datasetZone: string): Words {
  const t = createTranslate(locale);
  const { zones, languages } = catalogueOf(locale);
  const calendar = createCalendar(locale);

  const zone: Words['zone'] = (id) => {
    const place = id.split('/').at(-1) ?? id;
    return named(zones, id) ?? t('zone.elsewhere', { place: place.replaceAll('_', ' ') });
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
    const zoned =
      hasClock || (hasDay && parts.zone !== datasetZone)
        ? t('when.zone', { date: dates, zone: zone(parts.zone) })
        : dates;
    if (parts.form !== 'since') return zoned;
    return options.updated === undefined
      ? t('when.ongoing', { date: zoned })
      : t('when.ongoing-as-of', { date: zoned, updated: date(options.updated) });
  };

  const range: Words['range'] = ({ start, end }, inZone = datasetZone) => {
    const first = nearestMinute(start, inZone);
    const last = nearestMinute(end, inZone);
    const wholeDays = isMidnight(first) && isMidnight(last);
    const clocked = !wholeDays && end - start < CLOCKED_BELOW;
    const from = clocked ? first : dayOf(first, 0);
    // The last day is the one before a midnight that the range ends at.
    const to = clocked ? last : dayOf(last, -1);
    return datesInWords(t, calendar, { form: 'span', first: from, last: to, night: false });
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

  const tick: Words['tick'] = ({ unit, wall }, level) => {
    const major = level === 'major';
    switch (unit) {
      case 'minute':
      case 'hour':
        return calendar.clock(wall);
      case 'day': {
        const { year, month, day } = wall;
        return major ? calendar.date({ year, month, day }, { length: 'short' }) : String(day);
      }
      case 'month': {
        const { year, month } = wall;
        return calendar.date(
          { year, month },
          { length: 'short', without: major ? 'nothing' : 'year' },
        );
      }
      case 'decade':
        return major ? t('short.decade', { year: String(wall.year) }) : String(wall.year);
      case 'year':
      case 'century':
        return String(wall.year);
    }
  };

  return {
    when,
    range,
    zone,
    duration,
    tick,
    dayHeading: ({ year, month, day }) =>
      capital(
        t('date.heading', {
          weekday: calendar.weekday(year, month, day),
          date: calendar.date({ year, month, day }, { length: 'long' }),
        }),
      ),
    monthHeading: ({ year, month }) => capital(calendar.date({ year, month }, { length: 'long' })),
    date,
    language: (code) => named(languages, code) ?? code,
  };
}

function named(names: { readonly [id: string]: string }, id: string): string | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Seconds would read as the minute before: 23:59:59.999 is midnight to a reader. */
function nearestMinute(instant: number, zone: string): Wall {
  return wallOf(Math.round(instant / MINUTE) * MINUTE, zone);
}

function isMidnight({ hour, minute }: Wall): boolean {
  return hour === 0 && minute === 0;
}

/** The calendar day that begins at the midnight nearest to a wall reading, or `shift` days on. */
function dayOf(wall: Wall, shift: number): Pick<Wall, 'year' | 'month' | 'day'> {
  const { year, month, day, hour } = wall;
  const nearest = addDays(localMs({ year, month, day }), shift + (hour >= 12 ? 1 : 0), { in: utc });
  return { year: nearest.getFullYear(), month: nearest.getMonth() + 1, day: nearest.getDate() };
}
