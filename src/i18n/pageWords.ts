import { loadMapWords, type MapWords } from './lazyWords/mapWords';
import { interfaceWordsOf, loadLocale, type Locale } from './catalogue';
import type { InterfaceLanguage } from './languageTable';
import { interfaceLanguageOf } from './matchLanguage';
import { ownDatesOf } from './dates/ownDates';

/** Words for pages and files that only the build writes. Browsers never fetch them as code. */
export type PageWords = {
  /** On the page of a primary source with its full text. */
  readonly sourceExplain: string;
  /** The title of the feed. */
  readonly feed: string;
  readonly changed: (title: string) => string;
  /** On a page that redirects to another address. */
  readonly moved: string;
  /** On the 404 page, before links to similar addresses. */
  readonly near: string;
  readonly chapters: string;
  readonly events: string;
  /** The link to the page with every event and its sources. */
  readonly wholeList: string;
  /** In an embed in a sandbox that opens no links, before the address of a link. */
  readonly blocked: string;
  readonly julianCalendar: string;
  /** The title of the method page, and the link to it; `methodShort` is that of an embed. */
  readonly method: string;
  readonly methodShort: string;
  /** The headings of the method page. */
  readonly methodSelection: string;
  readonly methodDating: string;
  readonly methodChecking: string;
  readonly methodMissing: string;
  readonly methodRelease: string;
};

const files: {
  readonly [language in InterfaceLanguage]: () => Promise<{ readonly pageWords: PageWords }>;
} = {
  en: () => import('./languages/en/pageWords'),
  nl: () => import('./languages/nl/pageWords'),
  uk: () => import('./languages/uk/pageWords'),
  pl: () => import('./languages/pl/pageWords'),
  de: () => import('./languages/de/pageWords'),
  fr: () => import('./languages/fr/pageWords'),
  es: () => import('./languages/es/pageWords'),
  it: () => import('./languages/it/pageWords'),
  pt: () => import('./languages/pt/pageWords'),
  ca: () => import('./languages/ca/pageWords'),
  sv: () => import('./languages/sv/pageWords'),
  da: () => import('./languages/da/pageWords'),
  nb: () => import('./languages/nb/pageWords'),
  fi: () => import('./languages/fi/pageWords'),
  cs: () => import('./languages/cs/pageWords'),
  sk: () => import('./languages/sk/pageWords'),
  hu: () => import('./languages/hu/pageWords'),
  ro: () => import('./languages/ro/pageWords'),
  bg: () => import('./languages/bg/pageWords'),
  el: () => import('./languages/el/pageWords'),
  ru: () => import('./languages/ru/pageWords'),
  sr: () => import('./languages/sr/pageWords'),
  hr: () => import('./languages/hr/pageWords'),
  tr: () => import('./languages/tr/pageWords'),
  ar: () => import('./languages/ar/pageWords'),
  he: () => import('./languages/he/pageWords'),
  fa: () => import('./languages/fa/pageWords'),
  hi: () => import('./languages/hi/pageWords'),
  'zh-Hans': () => import('./languages/zh-Hans/pageWords'),
  'zh-Hant': () => import('./languages/zh-Hant/pageWords'),
  ja: () => import('./languages/ja/pageWords'),
  ko: () => import('./languages/ko/pageWords'),
  id: () => import('./languages/id/pageWords'),
  vi: () => import('./languages/vi/pageWords'),
};

const loaded = new Map<InterfaceLanguage, PageWords>();

async function loadPageWords(language: InterfaceLanguage): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await files[language]()).pageWords);
}

/** Fetches all words of a dataset's languages. The build awaits it before it writes pages. */
export async function loadDatasetLanguages(languages: readonly Locale[]): Promise<void> {
  await Promise.all(
    languages.flatMap((locale) => {
      const words = interfaceLanguageOf(locale, languages);
      return [loadLocale(locale, words, ownDatesOf(locale)), loadPageWords(words)];
    }),
  );
  await Promise.all(
    languages.map(async (locale) => void loadedMapWords.set(locale, await loadMapWords(locale))),
  );
}

const loadedMapWords = new Map<Locale, MapWords>();

/** The words of the map. Throws if {@link loadDatasetLanguages} has not fetched them. */
export function mapWordsOf(locale: Locale): MapWords {
  const words = loadedMapWords.get(locale);
  if (!words) throw new Error('loadDatasetLanguages must come before the words of maps are used');
  return words;
}

/** The words of a language for {@link PageWords}. */
export function pageWordsOf(locale: Locale): PageWords {
  const words = loaded.get(interfaceWordsOf(locale));
  if (!words) throw new Error('loadDatasetLanguages must come before the words of pages are used');
  return words;
}
