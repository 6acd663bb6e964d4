import { isLocale, type InterfaceLanguage, type Locale } from './catalogue';
import { pageWords as en } from './languages/en/pageWords';
import { pageWords as nl } from './languages/nl/pageWords';
import { pageWords as uk } from './languages/uk/pageWords';
import { pageWords as pl } from './languages/pl/pageWords';

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
};

const words: { readonly [locale in InterfaceLanguage]: PageWords } = { en, nl, uk, pl };

/** The words of a language for {@link PageWords}. */
export function pageWordsOf(locale: Locale): PageWords {
  return words[isLocale(locale) ? locale : 'en'];
}
