/**
 * The dates of a language that the interface lacks, from `Intl`. The build puts them into the page:
 * browsers lack the data of many languages, and differ in that of others.
 */
import type { Locale } from '../catalogue';

/** What a date shows besides its month. */
export type DateForm = 'year-day' | 'year' | 'day' | 'alone';

type MonthLength = 'long' | 'short';

export type OwnDates = {
  /** Each form of a date with `{year}`, `{month}` and `{day}`, and its names of months. */
  readonly [length in MonthLength]: {
    readonly [form in DateForm]: { readonly pattern: string; readonly months: readonly string[] };
  };
} & {
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly isYearFirst: boolean;
  /** The digits 0 to 9, if the language has its own. */
  readonly digits: string | null;
};

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 1));
/** 5 January 2025 was a Sunday. */
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2025, 0, 5 + day));

const OPTIONS = {
  'year-day': { year: 'numeric', day: 'numeric' },
  year: { year: 'numeric' },
  day: { day: 'numeric' },
  alone: {},
} as const satisfies { readonly [form in DateForm]: Intl.DateTimeFormatOptions };

/** The dates of a language. Null if `Intl` does not know it. */
export function ownDatesOf(locale: Locale): OwnDates | null {
  if (Intl.DateTimeFormat.supportedLocalesOf([locale]).length === 0) return null;
  const create = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
  const formOf = (form: DateForm, month: MonthLength) => {
    const format = create({ ...OPTIONS[form], month });
    const parts = format.formatToParts(MONTHS[0]);
    return {
      pattern: parts
        .map(({ type, value }) => (/^(?:year|month|day)$/.test(type) ? `{${type}}` : value))
        .join(''),
      months: MONTHS.map(
        (at) => format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '',
      ),
    };
  };
  const formsOf = (month: MonthLength) => ({
    'year-day': formOf('year-day', month),
    year: formOf('year', month),
    day: formOf('day', month),
    alone: formOf('alone', month),
  });
  const long = formsOf('long');
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = numbers.format(9_876_543_210).split('').toReversed().join('');
  const { pattern } = long.year;
  return {
    long,
    short: formsOf('short'),
    weekdays: WEEK.map((at) => create({ weekday: 'long' }).format(at)),
    isYearFirst: pattern.indexOf('{year}') < pattern.indexOf('{month}'),
    digits: digits === '0123456789' ? null : digits,
  };
}
