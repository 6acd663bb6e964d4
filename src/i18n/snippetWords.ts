import { isLocale, type InterfaceLanguage, type Locale } from './catalogue';
import { snippetWords as en } from './languages/en/snippetWords';
import { snippetWords as nl } from './languages/nl/snippetWords';
import { snippetWords as uk } from './languages/uk/snippetWords';
import { snippetWords as pl } from './languages/pl/snippetWords';

/** Words of the snippet builder. They are in its lazy bundle, since few readers open it. */
export type SnippetWords = {
  readonly heading: string;
  readonly form: string;
  readonly iframe: string;
  readonly element: string;
  readonly link: string;
  readonly height: string;
  readonly heightBounds: string;
  readonly parts: string;
  readonly toolbar: string;
  readonly overview: string;
  readonly list: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly preview: string;
  readonly width: string;
  readonly phone: string;
  readonly desktop: string;
};

const words: { readonly [locale in InterfaceLanguage]: SnippetWords } = { en, nl, uk, pl };

/** The words of the snippet builder in a language. */
export function snippetWordsOf(locale: Locale): SnippetWords {
  return words[isLocale(locale) ? locale : 'en'];
}
