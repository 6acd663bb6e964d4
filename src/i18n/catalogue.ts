/** The type of a catalogue, and the catalogues that are loaded. */
import { lazyExport, oncePerKey } from '../base';
import type { catalogue as en } from './languages/en/catalogue';
import type { exploring } from './languages/en/exploring';
import type { DateParts } from '../time';
import type { DateStyle } from './dates/calendar';
import { languageTable, type InterfaceLanguage } from './languageTable';
import type { Localize } from './dates/monthsInGenitive';
import type { OwnDates } from './dates/ownDates';

/** A string for each plural form of the language (`Intl.PluralRules`). */
export type PluralForms = { readonly other: string } & {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string;
};

export type GrammaticalCase =
  | { readonly [nominative: string]: string }
  | ((text: string) => string);

export type CatalogueShape = {
  /** BCP 47 tag for `Intl.PluralRules`. */
  readonly tag: string;
  /** The separator of thousands in a number. */
  readonly thousands: string;
  /** The least number with separators, if not 1000. */
  readonly groupsFrom?: number;
  /** Above a thousand, separators stand between pairs of digits: 12,34,567. */
  readonly hasPairs?: boolean;
  /** The digits 0 to 9, if a text in the language has its own. */
  readonly digits?: string;
  /** Names of months and weekdays from date-fns. */
  readonly localize: Localize;
  /** Abbreviations from January to December for labels, if those of date-fns do not fit. */
  readonly monthsShort?: string;
  /** Centuries have Roman numerals. */
  readonly hasRomanCenturies?: boolean;
  /**
   * A date to the month or day in words, if its parts have another order than in English. Null:
   * as in English.
   */
  readonly formatDate?: (parts: DateParts, style: DateStyle) => string | null;
  /** "AD 79", if a year alone has its era before it. Otherwise `era.after` has it. */
  readonly eraBeforeYear?: (year: string) => string;
  /** An abbreviation of "about" before a year in a label. Otherwise `date.about` has it. */
  readonly circa?: string;
  /** The years of `ago.millions` and `ago.billions`, if not a million and a billion. */
  readonly farUnits?: readonly [number, number];
  /** A date begins with its year, so the last of two dates omits what the first has. */
  readonly isYearFirst?: boolean;
  /** The script of the language is written from right to left. */
  readonly isRightToLeft?: boolean;
  /** Between a day and its clock times, and between listed dates, if not `, `. */
  readonly separators?: { readonly clock: string; readonly list: string };
  /** Sunday to Saturday, if date-fns misspells one. */
  readonly weekdays?: string;
  /** Names of zones by IANA id. `zone.elsewhere` names all others after their city. */
  readonly zones: { readonly [zone: string]: string };
  /** Names of languages by code, inflected as `event.translation-from` needs them. */
  readonly languages: { readonly [code: string]: string };
  /** The form that `event.translation-from` needs of any other name of a language, from `Intl`. */
  readonly languageForm?: (name: string) => string;
  /**
   * Grammatical cases, for a language that inflects months after a preposition. Each case maps the
   * nominative of a word to its inflected form. A message names the case: `{date:genitive}` turns
   * "вересень 2025 року" into "вересня 2025 року".
   * Words without an entry do not change. A case may also be a function of the whole text, for a
   * language that puts an article between a preposition and a day.
   */
  readonly cases?: { readonly [name: string]: GrammaticalCase };
  readonly messages: { readonly [key: string]: string | PluralForms };
};

export type Messages = (typeof en)['messages'];
export type MessageKey = keyof Messages;

type Translated<Of extends CatalogueShape['messages']> = {
  readonly [key in keyof Of]: Of[key] extends string ? string : PluralForms;
};

/** The messages of `en/exploring.ts`, as another language has them. */
export type Exploring = Translated<typeof exploring>;

/** A complete catalogue: it has every message, zone and language name of the English one. */
export type Catalogue = Omit<CatalogueShape, 'zones' | 'languages' | 'messages'> & {
  readonly zones: { readonly [zone in keyof (typeof en)['zones']]: string };
  readonly languages: { readonly [code in keyof (typeof en)['languages']]: string };
  readonly messages: Translated<Messages>;
};

/**
 * The code of a language of a dataset. One that the interface lacks has the words of another and
 * dates of its own (`languages/anyLanguage.ts`).
 */
export type Locale = string;

type LoadedWords = {
  readonly words: InterfaceLanguage;
  /** Those of a language that the interface lacks. */
  readonly dates: OwnDates | null;
  readonly catalogue: Catalogue;
};

const loaded = new Map<Locale, LoadedWords>();

const loadCatalogue = oncePerKey(
  async (words: InterfaceLanguage) => (await languageTable[words].catalogue()).catalogue,
);
const loadAnyLanguage = lazyExport(
  () => import('./languages/anyLanguage'),
  'createAnyLanguageCatalogue',
);

/** Every language of the interface. */
export const locales: readonly InterfaceLanguage[] = Object.keys(languageTable).filter(isLocale);

/** Whether a text, such as a path segment, is the code of a language of the interface. */
export function isLocale(text: string): text is InterfaceLanguage {
  return Object.hasOwn(languageTable, text);
}

/** The name of a language in that language: "Nederlands". */
export function localeName(locale: Locale): string {
  if (isLocale(locale)) return languageTable[locale].name;
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

/** Whether a native reader has checked the words that a page in a language shows. */
export function isChecked(locale: Locale): boolean {
  return languageTable[interfaceWordsOf(locale)].checked;
}

/**
 * Fetches the words of a language. Await it before `createTranslate` or `createWords`. On a page in
 * a language that the interface lacks, `words` is the language of the interface
 * ({@link interfaceLanguageOf}) and `dates` are those of the page's language.
 */
export async function loadLocale(
  locale: Locale,
  words = locale,
  dates: OwnDates | null = null,
): Promise<void> {
  if (!isLocale(words)) return loadLocale(locale, 'en', dates);
  if (loaded.get(locale)?.words === words) return;
  // A variant of a language, such as de-AT, has its dates too.
  const ownDates = locale.split('-')[0] === words.split('-')[0] ? null : dates;
  const [catalogue, createAnyLanguageCatalogue] = await Promise.all([
    loadCatalogue(words),
    ownDates && loadAnyLanguage(),
  ]);
  loaded.set(locale, {
    words,
    dates: ownDates,
    catalogue: ownDates
      ? (createAnyLanguageCatalogue?.(ownDates, catalogue) ?? catalogue)
      : catalogue,
  });
}

function loadedWordsOf(locale: Locale): LoadedWords {
  const words = loaded.get(locale);
  if (!words) throw new Error(`loadLocale('${locale}') must come before its words are used`);
  return words;
}

/** The catalogue of a language. Throws if {@link loadLocale} has not fetched it. */
export function catalogueOf(locale: Locale): Catalogue {
  return loadedWordsOf(locale).catalogue;
}

/**
 * The language of the interface on a page in a language. Throws if {@link loadLocale} has not
 * fetched it.
 */
export function interfaceWordsOf(locale: Locale): InterfaceLanguage {
  return loadedWordsOf(locale).words;
}

/** The dates of a language that the interface lacks. Null if it has the language, or `Intl` not. */
export function datesInPage(locale: Locale): OwnDates | null {
  return loadedWordsOf(locale).dates;
}
