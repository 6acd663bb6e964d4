/**
 * The type of a catalogue, and the table of languages with one row for each catalogue. A language
 * also needs the files that languages/README.md names.
 */
import { lazyExport } from '../base';
import type { en } from './languages/en';
import type { exploring } from './languages/exploring.en';
import type { DateParts } from '../time';
import type { DateStyle } from './calendar';
import type { Localize } from './monthsInGenitive';

/** A string for each plural form of the language (`Intl.PluralRules`). */
export type PluralForms = { readonly other: string } & {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string;
};

export type CatalogueShape = {
  /** BCP 47 tag for `Intl.PluralRules`. */
  readonly tag: string;
  /** The separator of thousands in a number. */
  readonly thousands: string;
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
  /** A date begins with its year, so the last of two dates omits what the first has. */
  readonly isYearFirst?: boolean;
  /** Between a day and its clock times, and between listed dates, if not `, `. */
  readonly separators?: { readonly clock: string; readonly list: string };
  /** Sunday to Saturday, if date-fns misspells one. */
  readonly weekdays?: string;
  /** Names of zones by IANA id. `zone.elsewhere` names all others after their city. */
  readonly zones: { readonly [zone: string]: string };
  /** Names of languages by code, inflected as `event.translation-from` needs them. */
  readonly languages: { readonly [code: string]: string };
  /**
   * Grammatical cases, for a language that inflects months after a preposition. Each case maps the
   * nominative of a word to its inflected form. A message names the case: `{date:genitive}` turns
   * "вересень 2025 року" into "вересня 2025 року".
   * Words without an entry do not change.
   */
  readonly cases?: { readonly [name: string]: { readonly [nominative: string]: string } };
  readonly messages: { readonly [key: string]: string | PluralForms };
};

export type Messages = (typeof en)['messages'];
export type MessageKey = keyof Messages;

type Translated<Of extends CatalogueShape['messages']> = {
  readonly [key in keyof Of]: Of[key] extends string ? string : PluralForms;
};

/** The messages of `exploring.en.ts`, as another language has them. */
export type Exploring = Translated<typeof exploring>;

/** A complete catalogue: it has every message, zone and language name of the English one. */
export type Catalogue = Omit<CatalogueShape, 'zones' | 'languages' | 'messages'> & {
  readonly zones: { readonly [zone in keyof (typeof en)['zones']]: string };
  readonly languages: { readonly [code in keyof (typeof en)['languages']]: string };
  readonly messages: Translated<Messages>;
};

// Each language is a chunk of its own, since a page shows one language.
const languageTable = {
  en: { name: 'English', load: lazyExport(() => import('./languages/en'), 'en') },
  nl: { name: 'Nederlands', load: lazyExport(() => import('./languages/nl'), 'nl') },
  uk: { name: 'Українська', load: lazyExport(() => import('./languages/uk'), 'uk') },
  pl: { name: 'Polski', load: lazyExport(() => import('./languages/pl'), 'pl') },
} as const satisfies {
  readonly [code: string]: { readonly name: string; readonly load: () => Promise<Catalogue> };
};

/** A language of the interface. */
export type InterfaceLanguage = keyof typeof languageTable;

/**
 * The code of a language of a dataset. One that the interface lacks has the words of
 * `languages/anyLanguage.ts`.
 */
export type Locale = string;

const loaded = new Map<Locale, Catalogue>();

const loadAnyLanguage = lazyExport(
  () => import('./languages/anyLanguage'),
  'createAnyLanguageCatalogue',
);
let createAnyLanguageCatalogue: Awaited<ReturnType<typeof loadAnyLanguage>> | null = null;

/** Every language of the interface, in the order of the language menu. */
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

/** Fetches the catalogue of a language. Await it before `createTranslate` or `createWords`. */
export async function loadLocale(locale: Locale): Promise<void> {
  if (loaded.has(locale)) return;
  if (isLocale(locale)) loaded.set(locale, await languageTable[locale].load());
  else {
    const [create] = await Promise.all([loadAnyLanguage(), loadLocale('en')]);
    createAnyLanguageCatalogue = create;
  }
}

/** The catalogue of a language. Throws if {@link loadLocale} has not fetched it. */
export function catalogueOf(locale: Locale): Catalogue {
  const en = loaded.get('en');
  const catalogue = loaded.get(locale) ?? (en && createAnyLanguageCatalogue?.(locale, en));
  if (!catalogue) throw new Error(`loadLocale('${locale}') must come before its words are used`);
  loaded.set(locale, catalogue);
  return catalogue;
}
