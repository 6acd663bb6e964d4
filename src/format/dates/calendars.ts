/** Dates of other calendars: their days in ours, and their words. Only the build needs them. */
import { dateOfDay, dayOfLocalMs, isoDate, plainToLocalMs } from '../../time';
import { DAY } from '../../base';
import { pageWordsOf } from '../../i18n';

/** The calendars of `when.calendar`, with the names that `Intl` has for them. */
const INTL_NAMES = {
  julian: null,
  hebrew: 'hebrew',
  islamic: 'islamic-umalqura',
  'islamic-civil': 'islamic-civil',
  persian: 'persian',
  coptic: 'coptic',
  ethiopic: 'ethiopic',
  indian: 'indian',
} as const satisfies { readonly [name: string]: string | null };

export type CalendarName = keyof typeof INTL_NAMES;
export const calendarNames = Object.keys(INTL_NAMES) as [CalendarName, ...CalendarName[]];

type PlainDate = { readonly year: number; readonly month: number; readonly day: number };

const DATE = /(?<![\d-])(-?\d{4})-(\d\d)-(\d\d)(?!\d)/g;
const CLOCK = /T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:Z|[+-]\d\d(?::\d\d)?)?/g;

/**
 * A date, range or set with the days of another calendar replaced by ours. `bad`: the first part
 * that is no day of that calendar.
 */
export function toGregorian(
  text: string,
  calendar: CalendarName,
): { readonly text: string } | { readonly bad: string } {
  const rest = text.replaceAll(DATE, '').replaceAll(CLOCK, '');
  if (/[\dXY]/.test(rest)) return { bad: text };
  let bad: string | null = null;
  const converted = text.replaceAll(DATE, (written, year: string, month: string, day: string) => {
    const dayNumber = dayOf(
      { year: Number(year), month: Number(month), day: Number(day) },
      calendar,
    );
    if (dayNumber === null) bad ??= written;
    return dayNumber === null ? written : isoDate(dateOfDay(dayNumber));
  });
  return bad === null ? { text: converted } : { bad };
}

/** The dates of a text in the words of a calendar: "25 October 1917 (Julian calendar)". */
export function inCalendarWords(text: string, calendar: CalendarName, language: string): string {
  const tag = language === 'en' ? 'en-GB' : language;
  const dates = [...text.matchAll(DATE)].map(([, year, month, day]) =>
    wordsOf({ year: Number(year), month: Number(month), day: Number(day) }, calendar, tag),
  );
  const name = INTL_NAMES[calendar];
  const calendarWords = name
    ? (new Intl.DisplayNames([language], { type: 'calendar' }).of(name) ?? name)
    : pageWordsOf(language).julianCalendar;
  return `${[...new Set(dates)].join(' – ')} (${calendarWords})`;
}

/** The number of a day since 1970; null if the calendar has no such day. */
function dayOf(date: PlainDate, calendar: CalendarName): number | null {
  const name = INTL_NAMES[calendar];
  return name === null ? julianDayOf(date) : intlDayOf(date, name);
}

function julianDayOf({ year, month, day }: PlainDate): number | null {
  const isLeapYear = year % 4 === 0;
  const days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days) return null;
  // Years begin in March, so that a leap day is the last of its year.
  const months = (month + 9) % 12;
  const fromMarch = month < 3 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * months + 2) / 5) + day - 1;
  return fromMarch * 365 + Math.floor(fromMarch / 4) + dayOfYear - DAYS_FROM_MARCH_0_TO_1970;
}

/** From 1 March of the year 0 in the Julian calendar. */
const DAYS_FROM_MARCH_0_TO_1970 = 719_470;

/** The range in which `Intl` is asked for a year (days since 1970). */
const [FIRST_DAY, LAST_DAY] = [-4_000_000, 4_000_000];

/**
 * Searches the first day of the year, and walks from there: months are counted from the first of
 * their year, since a Hebrew leap year has thirteen.
 */
function intlDayOf({ year, month, day }: PlainDate, name: string): number | null {
  if (year < 1) return null;
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const fieldsAt = (dayNumber: number) => {
    const parts = format.formatToParts(dayNumber * DAY);
    const valueOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    // Other eras count backwards.
    const isEra = !valueOf('era').startsWith('B') && valueOf('era') !== 'ERA0';
    const years = Number(valueOf('year'));
    return { year: isEra ? years : -years, month: valueOf('month'), day: Number(valueOf('day')) };
  };
  let [before, from] = [FIRST_DAY, LAST_DAY];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (fieldsAt(middle).year < year) before = middle;
    else from = middle;
  }
  let months = 0;
  let monthText = '';
  for (let at = from; ; at++) {
    const fields = fieldsAt(at);
    if (fields.year !== year || months > month) return null;
    if (fields.month !== monthText) months += 1;
    monthText = fields.month;
    if (months === month && fields.day === day) return at;
  }
}

function wordsOf(date: PlainDate, calendar: CalendarName, language: string): string {
  const name = INTL_NAMES[calendar];
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  if (name !== null) {
    const dayNumber = intlDayOf(date, name) ?? 0;
    return new Intl.DateTimeFormat(`${language}-u-ca-${name}`, options).format(dayNumber * DAY);
  }
  // A leap year with the months and days of the Julian one, whose number replaces its own.
  const leapYear = date.year < 1 ? -4 : 2000;
  const local = plainToLocalMs({ ...date, year: leapYear });
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(date.year < 1 && { era: 'short' }),
    timeZone: 'UTC',
  });
  const number = String(date.year < 1 ? 1 - date.year : date.year);
  return format
    .formatToParts(dayOfLocalMs(local) * DAY)
    .map(({ type, value }) => (type === 'year' ? number : value))
    .join('');
}
