/**
 * The languages of the interface, in the order of their codes after the four that came first. The
 * build leaves out the rows that its dataset does not need (`src/build/vite/languageRows.ts`), so a
 * row keeps this form.
 */
import type { Catalogue } from './catalogue';
import type { SnippetWords } from './snippetWords';

export type LanguageRow = {
  /** The name of the language in that language. */
  readonly name: string;
  /** Whether a native reader has checked the words. If not, the footer of each page says so. */
  readonly checked: boolean;
  // Each of these is a chunk of its own, since a page shows one language.
  readonly catalogue: () => Promise<{ readonly catalogue: Catalogue }>;
  readonly snippetWords: () => Promise<{ readonly snippetWords: SnippetWords }>;
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
    checked: true,
    catalogue: () => import('./languages/uk/catalogue'),
    snippetWords: () => import('./languages/uk/snippetWords'),
  },
  pl: {
    name: 'Polski',
    checked: true,
    catalogue: () => import('./languages/pl/catalogue'),
    snippetWords: () => import('./languages/pl/snippetWords'),
  },
} as const satisfies { readonly [code: string]: LanguageRow };

/** A language of the interface. */
export type InterfaceLanguage = keyof typeof languageTable;
