import { oncePerKey } from '../base';
import { interfaceWordsOf, type Locale } from './catalogue';
import { languageTable } from './languageTable';

/** Words of the download dialog, which fetches them. */
export type ExportWords = {
  /** The heading of the choice between the events shown now and all events. */
  readonly events: string;
  readonly shown: string;
  readonly all: string;
  // What a file is, by its format.
  readonly csv: string;
  readonly json: string;
  readonly ics: string;
  readonly svg: string;
  readonly png: string;
  /** Prints the drawing, which browsers save as PDF. */
  readonly pdf: string;
  /** All of these in one file. */
  readonly zip: string;
  // Headings of the data and of the image.
  readonly data: string;
  readonly image: string;
  /** The label of the width of the image. */
  readonly width: string;
  /** What is cited, if not an event. */
  readonly view: string;
  readonly cite: string;
  /** Before the name of a file. */
  readonly saved: string;
};

/**
 * Fetches the words of the download dialog in a language. They come with those of the snippet
 * builder, so that the table of languages, which every page has, stays short.
 */
export const loadExportWords = oncePerKey(async (locale: Locale): Promise<ExportWords> => {
  const { exportWords } = await languageTable[interfaceWordsOf(locale)].snippetWords();
  return exportWords;
});
