/** Finds a date in a search query, and the events of that date. */
import {
  instantToLocalMs,
  isValidDateTime,
  localMsToPlain,
  momentBefore,
  plainToLocalMs,
} from '../../time';
import type { Timeline } from '../timeline';
import { normalizeForSearch } from './normalizeForSearch';

/** At least one of the three is known. A day has a month. */
type QueryDate = { readonly year?: number; readonly month?: number; readonly day?: number };

export type DateQuery = {
  readonly date: QueryDate;
  /** The other words of the query. */
  readonly rest: string;
};

/** By month, its names in a language: full and inflected, and short. Normalized. */
type MonthNames = readonly {
  readonly long: readonly string[];
  readonly short: readonly string[];
}[];

const YEAR_FIRST = /(?<![\p{L}\p{N}])(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?![\p{L}\p{N}])/u;
const DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:[/-]|\. ?)(\d{1,2})(?:[/-]|\. ?)(\d{4})(?![\p{L}\p{N}])/u;
const WORD = /\p{N}+(?:st|nd|rd|th|e|-?го)?(?!\p{L})|[\p{L}\p{N}\p{M}'’ʼ]+/giu;

/** Words that may stand between a day, its month and its year, or after the year. */
const FILLERS = /^(?:of|de|r|р|року|г|года)$/u;

/** Creates the reader of queries for the languages of the month names (BCP 47). */
export function createDateReader(
  languages: readonly string[],
): (query: string) => DateQuery | null {
  const months = monthNamesOf(languages);
  return (query) => readDigits(query) ?? readWords(query, months);
}

function readDigits(query: string): DateQuery | null {
  const yearFirst = YEAR_FIRST.exec(query);
  const dayFirst = yearFirst ? null : DAY_FIRST.exec(query);
  const [written = '', a, b, c] = yearFirst ?? dayFirst ?? [];
  const [year, month, day] = dayFirst ? [c, b, a] : [a, b, c];
  if (written === '' || !isUpTo(month, 12) || (day !== undefined && !isUpTo(day, 31))) return null;
  return {
    date: dateOf(year, Number(month), day),
    rest: query.replace(written, ' ').trim(),
  };
}

/** Reads “10 September 2025”, “September 10”, “September 2025”, “September” and “2025”. */
function readWords(query: string, months: MonthNames): DateQuery | null {
  const words = query.match(WORD) ?? [];
  const isYear = (word: string | undefined): boolean => /^\d{4}$/.test(word ?? '');
  const dayOf = (word: string | undefined): string | undefined => {
    const digits = /^\d{1,2}(?!\d)/.exec(word ?? '')?.[0];
    return digits !== undefined && isUpTo(digits, 31) ? digits : undefined;
  };
  for (const [at, word] of words.entries()) {
    let [first, last] = [at, at];
    const next = (): string | undefined => words[last + (isFiller(words[last + 1]) ? 2 : 1)];
    const before = words[first - (isFiller(words[first - 1]) ? 2 : 1)];
    const takeNext = (): string | undefined => {
      last += isFiller(words[last + 1]) ? 2 : 1;
      return words[last];
    };
    const long = monthOf(word, months, true);
    const month = long ?? monthOf(word, months, false);
    if (month === null) continue;
    let day = dayOf(before);
    if (day !== undefined) first -= isFiller(words[first - 1]) ? 2 : 1;
    else if (dayOf(next()) !== undefined) day = dayOf(takeNext());
    let year = isYear(next()) ? takeNext() : undefined;
    if (year === undefined && isYear(words[first - 1])) {
      first -= 1;
      year = words[first];
    }
    if (isFiller(words[last + 1])) last += 1;
    // “Mar” alone is a part of a name as often as a month.
    if (long === null && day === undefined && year === undefined) continue;
    return { date: dateOf(year, month, day), rest: restOf(words, first, last) };
  }
  const at = words.findIndex(isYear);
  return at < 0 ? null : { date: { year: Number(words[at]) }, rest: restOf(words, at, at) };
}

/** The events whose dates overlap the date, each in its own zone: 1 by event. */
export function findByDate(timeline: Timeline, date: QueryDate): Uint8Array {
  const matches = new Uint8Array(timeline.count);
  for (let i = 0; i < timeline.dated; i++) {
    const zone = timeline.whenOf(i)?.zone ?? timeline.core.timeZone;
    const { startEarliest, endLatest } = timeline.boundsOf(i);
    const start = instantToLocalMs(startEarliest, zone);
    // A moment is on its day, too.
    const end = Math.max(instantToLocalMs(endLatest, zone), start + 1);
    if (overlaps(start, end, date)) matches[i] = 1;
  }
  return matches;
}

const LEAP_YEAR = 2024;

/** `start` and `end` are local ms. */
function overlaps(start: number, end: number, { year, month, day }: QueryDate): boolean {
  // 29 February is in some years only, 31 June in none.
  const isInYear = (of: number): boolean =>
    day === undefined || isValidDateTime({ year: of, month, day });
  const isIn = (of: number): boolean => {
    if (!isInYear(of)) return false;
    const from = plainToLocalMs({ year: of, month, day });
    const next =
      day !== undefined
        ? { year: of, month, day: day + 1 }
        : month !== undefined
          ? { year: of, month: month + 1 }
          : { year: of + 1 };
    return start < plainToLocalMs(next) && end > from;
  };
  if (year !== undefined) return isIn(year);
  const [first, last] = [start, momentBefore(end)].map(
    (local) => localMsToPlain(local, 'minute').year,
  );
  if (first === undefined || last === undefined || !isInYear(LEAP_YEAR)) return false;
  // Two years on, every day of the calendar has been.
  return last - first > 1 || isIn(first) || isIn(last);
}

function dateOf(year: string | undefined, month: number, day: string | undefined): QueryDate {
  return {
    ...(year !== undefined && { year: Number(year) }),
    month,
    ...(day !== undefined && { day: Number(day) }),
  };
}

function isUpTo(digits: string | undefined, most: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= most;
}

function isFiller(word: string | undefined): boolean {
  return word !== undefined && FILLERS.test(word.toLowerCase());
}

function restOf(words: readonly string[], first: number, last: number): string {
  return [...words.slice(0, first), ...words.slice(last + 1)].join(' ');
}

/** 1 to 12; null for any other word. Short names may be the beginning of a long one. */
function monthOf(word: string, months: MonthNames, isLong: boolean): number | null {
  const written = normalizeForSearch(word).trim();
  if (written.length < 3) return null;
  const found = months.flatMap(({ long, short }, i) => {
    const isName = isLong
      ? long.some((name) => name === written || isInflected(name, written))
      : short.includes(written) || long.some((name) => name.startsWith(written));
    return isName ? [i + 1] : [];
  });
  const [month] = found;
  return found.length === 1 && month !== undefined ? month : null;
}

/** Whether two forms differ in a last vowel: вересня, вересні; września, wrześniu. */
function isInflected(name: string, written: string): boolean {
  const stem = /^(.{3,})[aueiояюиуем]$/u;
  return stem.exec(name)?.[1] === (stem.exec(written)?.[1] ?? null) && /[^a-z]|[au]$/u.test(name);
}

function monthNamesOf(languages: readonly string[]): MonthNames {
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2025, month, 10));
    const namesOf = (style: 'long' | 'short'): readonly string[] =>
      languages.flatMap((language) => {
        const options = { month: style, timeZone: 'UTC' } as const;
        // With a day, some languages inflect the month. Greek does so unless there is a year.
        const forms = [{ day: 'numeric' }, { year: 'numeric' }] as const;
        const inDate = forms.flatMap((form) =>
          new Intl.DateTimeFormat(language, { ...options, ...form })
            .formatToParts(date)
            .flatMap(({ type, value }) => (type === 'month' ? [value] : [])),
        );
        const alone = new Intl.DateTimeFormat(language, options).format(date);
        // Intl has no genitive of Serbian months.
        const genitive = language === 'sr' ? [`${alone.replace(/бар$/, 'бр')}а`] : [];
        return [alone, ...inDate, ...genitive].map((name) => normalizeForSearch(name).trim());
      });
    return { long: namesOf('long'), short: namesOf('short') };
  });
}
