/**
 * The languages of the interface, and which of their catalogues no native reader has checked. The
 * build leaves out the rows that its dataset does not need (`src/build/vite/languageRows.ts`), so a
 * row keeps this form.
 */
import type { Catalogue } from './catalogue';
import type { ExportWords } from './exportWords';
import type { SnippetWords } from './snippetWords';

export type LanguageRow = {
  /** The name of the language in that language. */
  readonly name: string;
  /** Whether a native reader has checked the words. If not, the footer of each page says so. */
  readonly checked: boolean;
  // Each of these is a chunk of its own, since a page shows one language.
  readonly catalogue: () => Promise<{ readonly catalogue: Catalogue }>;
  readonly snippetWords: () => Promise<{ readonly snippetWords: SnippetWords }>;
  readonly exportWords: () => Promise<{ readonly exportWords: ExportWords }>;
};

export const languageTable = {
  en: {
    name: 'English',
    checked: true,
    catalogue: () => import('./languages/en/catalogue'),
    snippetWords: () => import('./languages/en/snippetWords'),
    exportWords: () => import('./languages/en/exportWords'),
  },
  nl: {
    name: 'Nederlands',
    checked: true,
    catalogue: () => import('./languages/nl/catalogue'),
    snippetWords: () => import('./languages/nl/snippetWords'),
    exportWords: () => import('./languages/nl/exportWords'),
  },
  uk: {
    name: 'Українська',
    checked: true,
    catalogue: () => import('./languages/uk/catalogue'),
    snippetWords: () => import('./languages/uk/snippetWords'),
    exportWords: () => import('./languages/uk/exportWords'),
  },
  pl: {
    name: 'Polski',
    checked: true,
    catalogue: () => import('./languages/pl/catalogue'),
    snippetWords: () => import('./languages/pl/snippetWords'),
    exportWords: () => import('./languages/pl/exportWords'),
  },
  de: {
    name: 'Deutsch',
    checked: false,
    catalogue: () => import('./languages/de/catalogue'),
    snippetWords: () => import('./languages/de/snippetWords'),
    exportWords: () => import('./languages/de/exportWords'),
  },
  fr: {
    name: 'Français',
    checked: false,
    catalogue: () => import('./languages/fr/catalogue'),
    snippetWords: () => import('./languages/fr/snippetWords'),
    exportWords: () => import('./languages/fr/exportWords'),
  },
  es: {
    name: 'Español',
    checked: false,
    catalogue: () => import('./languages/es/catalogue'),
    snippetWords: () => import('./languages/es/snippetWords'),
    exportWords: () => import('./languages/es/exportWords'),
  },
  it: {
    name: 'Italiano',
    checked: false,
    catalogue: () => import('./languages/it/catalogue'),
    snippetWords: () => import('./languages/it/snippetWords'),
    exportWords: () => import('./languages/it/exportWords'),
  },
  pt: {
    name: 'Português',
    checked: false,
    catalogue: () => import('./languages/pt/catalogue'),
    snippetWords: () => import('./languages/pt/snippetWords'),
    exportWords: () => import('./languages/pt/exportWords'),
  },
  ca: {
    name: 'Català',
    checked: false,
    catalogue: () => import('./languages/ca/catalogue'),
    snippetWords: () => import('./languages/ca/snippetWords'),
    exportWords: () => import('./languages/ca/exportWords'),
  },
  sv: {
    name: 'Svenska',
    checked: false,
    catalogue: () => import('./languages/sv/catalogue'),
    snippetWords: () => import('./languages/sv/snippetWords'),
    exportWords: () => import('./languages/sv/exportWords'),
  },
  da: {
    name: 'Dansk',
    checked: false,
    catalogue: () => import('./languages/da/catalogue'),
    snippetWords: () => import('./languages/da/snippetWords'),
    exportWords: () => import('./languages/da/exportWords'),
  },
  nb: {
    name: 'Norsk (bokmål)',
    checked: false,
    catalogue: () => import('./languages/nb/catalogue'),
    snippetWords: () => import('./languages/nb/snippetWords'),
    exportWords: () => import('./languages/nb/exportWords'),
  },
  fi: {
    name: 'Suomi',
    checked: false,
    catalogue: () => import('./languages/fi/catalogue'),
    snippetWords: () => import('./languages/fi/snippetWords'),
    exportWords: () => import('./languages/fi/exportWords'),
  },
  cs: {
    name: 'Čeština',
    checked: false,
    catalogue: () => import('./languages/cs/catalogue'),
    snippetWords: () => import('./languages/cs/snippetWords'),
    exportWords: () => import('./languages/cs/exportWords'),
  },
  sk: {
    name: 'Slovenčina',
    checked: false,
    catalogue: () => import('./languages/sk/catalogue'),
    snippetWords: () => import('./languages/sk/snippetWords'),
    exportWords: () => import('./languages/sk/exportWords'),
  },
  hu: {
    name: 'Magyar',
    checked: false,
    catalogue: () => import('./languages/hu/catalogue'),
    snippetWords: () => import('./languages/hu/snippetWords'),
    exportWords: () => import('./languages/hu/exportWords'),
  },
  ro: {
    name: 'Română',
    checked: false,
    catalogue: () => import('./languages/ro/catalogue'),
    snippetWords: () => import('./languages/ro/snippetWords'),
    exportWords: () => import('./languages/ro/exportWords'),
  },
  bg: {
    name: 'Български',
    checked: false,
    catalogue: () => import('./languages/bg/catalogue'),
    snippetWords: () => import('./languages/bg/snippetWords'),
    exportWords: () => import('./languages/bg/exportWords'),
  },
  el: {
    name: 'Ελληνικά',
    checked: false,
    catalogue: () => import('./languages/el/catalogue'),
    snippetWords: () => import('./languages/el/snippetWords'),
    exportWords: () => import('./languages/el/exportWords'),
  },
  ru: {
    name: 'Русский',
    checked: false,
    catalogue: () => import('./languages/ru/catalogue'),
    snippetWords: () => import('./languages/ru/snippetWords'),
    exportWords: () => import('./languages/ru/exportWords'),
  },
  sr: {
    name: 'Српски',
    checked: false,
    catalogue: () => import('./languages/sr/catalogue'),
    snippetWords: () => import('./languages/sr/snippetWords'),
    exportWords: () => import('./languages/sr/exportWords'),
  },
  hr: {
    name: 'Hrvatski',
    checked: false,
    catalogue: () => import('./languages/hr/catalogue'),
    snippetWords: () => import('./languages/hr/snippetWords'),
    exportWords: () => import('./languages/hr/exportWords'),
  },
  tr: {
    name: 'Türkçe',
    checked: false,
    catalogue: () => import('./languages/tr/catalogue'),
    snippetWords: () => import('./languages/tr/snippetWords'),
    exportWords: () => import('./languages/tr/exportWords'),
  },
  ar: {
    name: 'العربية',
    checked: false,
    catalogue: () => import('./languages/ar/catalogue'),
    snippetWords: () => import('./languages/ar/snippetWords'),
    exportWords: () => import('./languages/ar/exportWords'),
  },
  he: {
    name: 'עברית',
    checked: false,
    catalogue: () => import('./languages/he/catalogue'),
    snippetWords: () => import('./languages/he/snippetWords'),
    exportWords: () => import('./languages/he/exportWords'),
  },
  fa: {
    name: 'فارسی',
    checked: false,
    catalogue: () => import('./languages/fa/catalogue'),
    snippetWords: () => import('./languages/fa/snippetWords'),
    exportWords: () => import('./languages/fa/exportWords'),
  },
  hi: {
    name: 'हिन्दी',
    checked: false,
    catalogue: () => import('./languages/hi/catalogue'),
    snippetWords: () => import('./languages/hi/snippetWords'),
    exportWords: () => import('./languages/hi/exportWords'),
  },
  'zh-Hans': {
    name: '简体中文',
    checked: false,
    catalogue: () => import('./languages/zh-Hans/catalogue'),
    snippetWords: () => import('./languages/zh-Hans/snippetWords'),
    exportWords: () => import('./languages/zh-Hans/exportWords'),
  },
  'zh-Hant': {
    name: '繁體中文',
    checked: false,
    catalogue: () => import('./languages/zh-Hant/catalogue'),
    snippetWords: () => import('./languages/zh-Hant/snippetWords'),
    exportWords: () => import('./languages/zh-Hant/exportWords'),
  },
  ja: {
    name: '日本語',
    checked: false,
    catalogue: () => import('./languages/ja/catalogue'),
    snippetWords: () => import('./languages/ja/snippetWords'),
    exportWords: () => import('./languages/ja/exportWords'),
  },
  ko: {
    name: '한국어',
    checked: false,
    catalogue: () => import('./languages/ko/catalogue'),
    snippetWords: () => import('./languages/ko/snippetWords'),
    exportWords: () => import('./languages/ko/exportWords'),
  },
  id: {
    name: 'Bahasa Indonesia',
    checked: false,
    catalogue: () => import('./languages/id/catalogue'),
    snippetWords: () => import('./languages/id/snippetWords'),
    exportWords: () => import('./languages/id/exportWords'),
  },
  vi: {
    name: 'Tiếng Việt',
    checked: false,
    catalogue: () => import('./languages/vi/catalogue'),
    snippetWords: () => import('./languages/vi/snippetWords'),
    exportWords: () => import('./languages/vi/exportWords'),
  },
} as const satisfies { readonly [code: string]: LanguageRow };

/** A language of the interface. */
export type InterfaceLanguage = keyof typeof languageTable;
