import { oncePerKey } from '../base';
import { interfaceWordsOf, type Locale } from './catalogue';
import { languageTable } from './languageTable';

/** Words around pictures and other media, which only the pages of datasets with media fetch. */
export type MediaWords = {
  /** The name of the list. */
  readonly heading: string;
  /** Before what a picture shows, on the button that opens it. */
  readonly enlarge: string;
  readonly previous: string;
  readonly next: string;
  /** Before the words on what a covered picture shows. */
  readonly graphic: string;
  readonly show: string;
  /** Says which `{host}` a press contacts. */
  readonly contact: string;
  readonly load: string;
  readonly open: string;
  readonly transcript: string;
  readonly licence: string;
  readonly source: string;
};

/**
 * Fetches the words around media in a language. They come with those of the snippet builder, so
 * that the table of languages, which every page has, stays short.
 */
export const loadMediaWords = oncePerKey(async (locale: Locale): Promise<MediaWords> => {
  const { mediaWords } = await languageTable[interfaceWordsOf(locale)].snippetWords();
  return mediaWords;
});
