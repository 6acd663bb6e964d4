/** The names of months and weekdays of many languages, from the locales of date-fns. */
import type { Locale } from 'date-fns';
import {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  enUS,
  es,
  et,
  faIR,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  tr,
  uk,
} from 'date-fns/locale';
import { fold } from './foldText';

const LOCALES: readonly Locale[] = Object.values({
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  enUS,
  es,
  et,
  faIR,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  tr,
  uk,
});

type MonthWords = {
  /** Months by word, by language. */
  readonly months: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly weekdays: ReadonlySet<string>;
};

/** Names that the locales of date-fns lack. */
const MORE_MONTHS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [['sept', 9]],
  nl: [['mrt', 3]],
  de: [
    ['janner', 1],
    ['feber', 2],
  ],
  uk: [['берез', 3]],
};

let known: MonthWords | undefined;

function monthWords(): MonthWords {
  known ??= readLocales();
  return known;
}

function readLocales(): MonthWords {
  const months = new Map<string, Map<string, number>>();
  const weekdays = new Set<string>();
  const add = (word: string, language: string, month: number): void => {
    const key = bare(word);
    const byLanguage = months.get(key) ?? new Map<string, number>();
    if (key.length > 1 && !/^\d/.test(key)) months.set(key, byLanguage.set(language, month));
  };
  for (const { code, localize } of LOCALES) {
    const language = languageOf(code);
    for (const width of ['wide', 'abbreviated'] as const) {
      for (const context of ['formatting', 'standalone'] as const) {
        for (const month of MONTHS)
          add(localize.month(month, { width, context }), language, month + 1);
        for (const day of DAYS) weekdays.add(bare(localize.day(day, { width, context })));
      }
    }
    for (const [word, month] of MORE_MONTHS[language] ?? []) add(word, language, month);
  }
  return { months, weekdays };
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The code without its region: `en` for `en-US`. */
export function languageOf(code: string): string {
  return code.split('-')[0] ?? code;
}

function bare(word: string): string {
  return fold(word).replace(/[.'׳ـ]+$/g, '');
}

export type MonthReading = number | 'ambiguous' | null;

/**
 * The month, 1 to 12, of a folded word: a whole name, an abbreviation, or the beginning of a single
 * name. A word that is one month in one language and another in the next needs the language.
 */
export function monthOf(word: string, language: string | undefined): MonthReading {
  const key = `${language ?? ''} ${word}`;
  const earlier = readings.get(key);
  if (earlier !== undefined) return earlier;
  const reading = readMonth(bare(word), language);
  // Texts without any month would fill the memory.
  if (readings.size < MAX_READINGS) readings.set(key, reading);
  return reading;
}

const MAX_READINGS = 5000;
const readings = new Map<string, MonthReading>();

function readMonth(key: string, language: string | undefined): MonthReading {
  const { months } = monthWords();
  const exact = months.get(key);
  if (exact) return choose([exact], language);
  if (key.length < 3) return null;
  const beginnings = [...months].flatMap(([name, found]) => (name.startsWith(key) ? [found] : []));
  return choose(beginnings, language);
}

function choose(
  found: readonly ReadonlyMap<string, number>[],
  language: string | undefined,
): MonthReading {
  const inLanguage = new Set(
    found.flatMap((byLanguage) => (language && byLanguage.get(languageOf(language))) || []),
  );
  const all = new Set(found.flatMap((byLanguage) => [...byLanguage.values()]));
  const meant = inLanguage.size > 0 ? inLanguage : all;
  const [month = null] = meant;
  return meant.size > 1 ? 'ambiguous' : month;
}

export function isWeekday(word: string): boolean {
  return monthWords().weekdays.has(bare(word));
}
