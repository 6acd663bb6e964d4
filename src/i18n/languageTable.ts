/**
 * The languages of the interface, and which of their catalogues no native reader has checked. The
 * build leaves out the rows that its dataset does not need (`src/build/vite/languageRows.ts`), so a
 * row keeps this form.
 */
import type { Catalogue } from './catalogue';
import type { ExportWords } from './exportWords';
import type { MapWords } from './lazyWords/mapWords';
import type { MediaWords } from './mediaWords';
import type { SnippetWords } from './snippetWords';

export type LanguageRow = {
  /** The name of the language in that language. */
  readonly name: string;
  /** Whether a native reader has checked the words. If not, the footer of each page says so. */
  readonly checked: boolean;
  // Each of these is a chunk of its own, since a page shows one language.
  readonly catalogue: () => Promise<{ readonly catalogue: Catalogue }>;
  readonly snippetWords: () => Promise<{
    readonly snippetWords: SnippetWords;
    readonly exportWords: ExportWords;
    readonly mapWords: MapWords;
    readonly mediaWords: MediaWords;
  }>;
};

export const languageTable = {
  en: {
    name: 'English',
    checked: true,
    catalogue: () => import('./languages/en/catalogue'),
    snippetWords: () => import('./languages/en/snippetWords'),
  },
  nl: {
    name: 'Nederlands',
    checked: true,
    catalogue: () => import('./languages/nl/catalogue'),
    snippetWords: () => import('./languages/nl/snippetWords'),
  },
  uk: {
    name: 'Українська',
    checked: false,
    catalogue: () => import('./languages/uk/catalogue'),
    snippetWords: () => import('./languages/uk/snippetWords'),
  },
  pl: {
    name: 'Polski',
    checked: false,
    catalogue: () => import('./languages/pl/catalogue'),
    snippetWords: () => import('./languages/pl/snippetWords'),
  },
  de: {
    name: 'Deutsch',
    checked: false,
    catalogue: () => import('./languages/de/catalogue'),
    snippetWords: () => import('./languages/de/snippetWords'),
  },
  fr: {
    name: 'Français',
    checked: false,
    catalogue: () => import('./languages/fr/catalogue'),
    snippetWords: () => import('./languages/fr/snippetWords'),
  },
  es: {
    name: 'Español',
    checked: false,
    catalogue: () => import('./languages/es/catalogue'),
    snippetWords: () => import('./languages/es/snippetWords'),
  },
  it: {
    name: 'Italiano',
    checked: false,
    catalogue: () => import('./languages/it/catalogue'),
    snippetWords: () => import('./languages/it/snippetWords'),
  },
  pt: {
    name: 'Português',
    checked: false,
    catalogue: () => import('./languages/pt/catalogue'),
    snippetWords: () => import('./languages/pt/snippetWords'),
  },
  ca: {
    name: 'Català',
    checked: false,
    catalogue: () => import('./languages/ca/catalogue'),
    snippetWords: () => import('./languages/ca/snippetWords'),
  },
  sv: {
    name: 'Svenska',
    checked: false,
    catalogue: () => import('./languages/sv/catalogue'),
    snippetWords: () => import('./languages/sv/snippetWords'),
  },
  da: {
    name: 'Dansk',
    checked: false,
    catalogue: () => import('./languages/da/catalogue'),
    snippetWords: () => import('./languages/da/snippetWords'),
  },
  nb: {
    name: 'Norsk (bokmål)',
    checked: false,
    catalogue: () => import('./languages/nb/catalogue'),
    snippetWords: () => import('./languages/nb/snippetWords'),
  },
  fi: {
    name: 'Suomi',
    checked: false,
    catalogue: () => import('./languages/fi/catalogue'),
    snippetWords: () => import('./languages/fi/snippetWords'),
  },
  cs: {
    name: 'Čeština',
    checked: false,
    catalogue: () => import('./languages/cs/catalogue'),
    snippetWords: () => import('./languages/cs/snippetWords'),
  },
  sk: {
    name: 'Slovenčina',
    checked: false,
    catalogue: () => import('./languages/sk/catalogue'),
    snippetWords: () => import('./languages/sk/snippetWords'),
  },
  hu: {
    name: 'Magyar',
    checked: false,
    catalogue: () => import('./languages/hu/catalogue'),
    snippetWords: () => import('./languages/hu/snippetWords'),
  },
  ro: {
    name: 'Română',
    checked: false,
    catalogue: () => import('./languages/ro/catalogue'),
    snippetWords: () => import('./languages/ro/snippetWords'),
  },
  bg: {
    name: 'Български',
    checked: false,
    catalogue: () => import('./languages/bg/catalogue'),
    snippetWords: () => import('./languages/bg/snippetWords'),
  },
  el: {
    name: 'Ελληνικά',
    checked: false,
    catalogue: () => import('./languages/el/catalogue'),
    snippetWords: () => import('./languages/el/snippetWords'),
  },
  ru: {
    name: 'Русский',
    checked: false,
    catalogue: () => import('./languages/ru/catalogue'),
    snippetWords: () => import('./languages/ru/snippetWords'),
  },
  sr: {
    name: 'Српски',
    checked: false,
    catalogue: () => import('./languages/sr/catalogue'),
    snippetWords: () => import('./languages/sr/snippetWords'),
  },
  hr: {
    name: 'Hrvatski',
    checked: false,
    catalogue: () => import('./languages/hr/catalogue'),
    snippetWords: () => import('./languages/hr/snippetWords'),
  },
  tr: {
    name: 'Türkçe',
    checked: false,
    catalogue: () => import('./languages/tr/catalogue'),
    snippetWords: () => import('./languages/tr/snippetWords'),
  },
  ar: {
    name: 'العربية',
    checked: false,
    catalogue: () => import('./languages/ar/catalogue'),
    snippetWords: () => import('./languages/ar/snippetWords'),
  },
  he: {
    name: 'עברית',
    checked: false,
    catalogue: () => import('./languages/he/catalogue'),
    snippetWords: () => import('./languages/he/snippetWords'),
  },
  fa: {
    name: 'فارسی',
    checked: false,
    catalogue: () => import('./languages/fa/catalogue'),
    snippetWords: () => import('./languages/fa/snippetWords'),
  },
  hi: {
    name: 'हिन्दी',
    checked: false,
    catalogue: () => import('./languages/hi/catalogue'),
    snippetWords: () => import('./languages/hi/snippetWords'),
  },
  'zh-Hans': {
    name: '简体中文',
    checked: false,
    catalogue: () => import('./languages/zh-Hans/catalogue'),
    snippetWords: () => import('./languages/zh-Hans/snippetWords'),
  },
  'zh-Hant': {
    name: '繁體中文',
    checked: false,
    catalogue: () => import('./languages/zh-Hant/catalogue'),
    snippetWords: () => import('./languages/zh-Hant/snippetWords'),
  },
  ja: {
    name: '日本語',
    checked: false,
    catalogue: () => import('./languages/ja/catalogue'),
    snippetWords: () => import('./languages/ja/snippetWords'),
  },
  ko: {
    name: '한국어',
    checked: false,
    catalogue: () => import('./languages/ko/catalogue'),
    snippetWords: () => import('./languages/ko/snippetWords'),
  },
  id: {
    name: 'Bahasa Indonesia',
    checked: false,
    catalogue: () => import('./languages/id/catalogue'),
    snippetWords: () => import('./languages/id/snippetWords'),
  },
  vi: {
    name: 'Tiếng Việt',
    checked: false,
    catalogue: () => import('./languages/vi/catalogue'),
    snippetWords: () => import('./languages/vi/snippetWords'),
  },
} as const satisfies { readonly [code: string]: LanguageRow };

/** A language of the interface. */
export type InterfaceLanguage = keyof typeof languageTable;
