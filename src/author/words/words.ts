/** Loads the words of the page in a language that it has, else in English. */
import type { MessageLanguage } from '../check/types';
import type { AuthorWords } from './en';

const catalogues: { readonly [language in MessageLanguage]: () => Promise<AuthorWords> } = {
  en: async () => (await import('./en')).enWords,
  nl: async () => (await import('./nl')).nlWords,
};

export const PAGE_LANGUAGES = ['en', 'nl'] as const satisfies readonly MessageLanguage[];

export function loadAuthorWords(language: MessageLanguage): Promise<AuthorWords> {
  return catalogues[language]();
}

/** The first wanted language that the page has; the best one is first. */
export function chooseLanguage(wanted: readonly string[]): MessageLanguage {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  const found = codes.flatMap((code) => PAGE_LANGUAGES.find((each) => each === code) ?? []);
  return found[0] ?? 'en';
}

/** Puts values in the place of their names: `{row}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The name of a language in another one. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}
