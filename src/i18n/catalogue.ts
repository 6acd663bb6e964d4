/** The shape of a language, and the list of languages: one catalogue and one row here each. */
import type { en } from './languages/en';
import type { exploring } from './languages/exploring.en';
import type { Localize } from './monthsInGenitive';

/** One string for each plural form that the language has (`Intl.PluralRules`). */
export type PluralForms = { readonly other: string } & {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string;
};

export type CatalogueShape = {
  /** For Intl: plural rules. */
  readonly tag: string;
  /** Between the thousands of a number. */
  readonly thousands: string;
  /** The names of date-fns for months and weekdays. */
  readonly localize: Localize;
  /** January to December as short as a label wants them, if date-fns has other abbreviations. */
  readonly monthsShort?: string;
  /** Sunday to Saturday, if date-fns does not have them as the language writes them. */
  readonly weekdays?: string;
  /** Names of zones by IANA id; others are named after their city by `zone.elsewhere`. */
  readonly zones: { readonly [zone: string]: string };
  /** Names of languages by code, in the form that `event.translation-from` takes. */
  readonly languages: { readonly [code: string]: string };
  /**
   * Where the language inflects a month after a preposition: each case with the words of dates that
   * change in it. A message asks for one by name: `{date:genitive}` turns "вересень 2025 року" into
   * "вересня 2025 року". Words that are not here stay as they are.
   */
  readonly cases?: { readonly [name: string]: { readonly [nominative: string]: string } };
  readonly messages: { readonly [key: string]: string | PluralForms };
};

export type Messages = (typeof en)['messages'];
export type MessageKey = keyof Messages;

type Translated<Of extends CatalogueShape['messages']> = {
  readonly [key in keyof Of]: Of[key] extends string ? string : PluralForms;
};

/** The part of the messages that `exploring.en.ts` has. */
export type Exploring = Translated<typeof exploring>;

/** What every language must have: all that English has. */
export type Catalogue = Omit<CatalogueShape, 'zones' | 'languages' | 'messages'> & {
  readonly zones: { readonly [zone in keyof (typeof en)['zones']]: string };
  readonly languages: { readonly [code in keyof (typeof en)['languages']]: string };
  readonly messages: Translated<Messages>;
};

// Fetched one at a time: a reader reads one language.
const languageTable = {
  en: { name: 'English', load: async () => (await import('./languages/en')).en },
  nl: { name: 'Nederlands', load: async () => (await import('./languages/nl')).nl },
  uk: { name: 'Українська', load: async () => (await import('./languages/uk')).uk },
  pl: { name: 'Polski', load: async () => (await import('./languages/pl')).pl },
} as const satisfies {
  readonly [code: string]: { readonly name: string; readonly load: () => Promise<Catalogue> };
};

const loaded = new Map<Locale, Catalogue>();

/** A language that the interface is written in. */
export type Locale = keyof typeof languageTable;

/** Every language of the interface, in the order that a reader is offered them. */
export const locales: readonly Locale[] = Object.keys(languageTable).filter(isLocale);

/** Whether some text, of an address say, names a language of the interface. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(languageTable, text);
}

/** A language's name in that language: "Nederlands". */
export function localeName(locale: Locale): string {
  return languageTable[locale].name;
}

/** Fetches the words of a language. Await it before anything is worded in that language. */
export async function loadLocale(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, await languageTable[locale].load());
}

/** Throws where {@link loadLocale} has not fetched it. */
export function catalogueOf(locale: Locale): Catalogue {
  const catalogue = loaded.get(locale);
  if (!catalogue) throw new Error(`loadLocale('${locale}') must come before its words are used`);
  return catalogue;
}
