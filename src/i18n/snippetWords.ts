import { oncePerKey } from '../base';
import { interfaceWordsOf, type Locale } from './catalogue';
import { languageTable } from './languageTable';

/** Words of the snippet builder. Its lazy bundle fetches them, since few readers open it. */
export type SnippetWords = {
  readonly heading: string;
  readonly form: string;
  readonly iframe: string;
  readonly element: string;
  readonly link: string;
  readonly height: string;
  readonly heightBounds: string;
  readonly parts: string;
  readonly title: string;
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

/** Fetches the words of the snippet builder in a language. */
export const loadSnippetWords = oncePerKey(async (locale: Locale): Promise<SnippetWords> => {
  const { snippetWords } = await languageTable[interfaceWordsOf(locale)].snippetWords();
  return snippetWords;
});
