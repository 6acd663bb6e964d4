import { oncePerKey } from '../../base';
import { interfaceWordsOf, type Locale } from '../catalogue';
import { languageTable } from '../languageTable';

/** Words of the map, which fetches them. */
export type MapWords = {
  readonly label: string;
  /** The heading of the list of places. */
  readonly where: string;
  readonly fit: string;
  // What a mark on the map is.
  readonly site: string;
  readonly town: string;
  readonly area: string;
  /** What faint marks are: events before the visible range. */
  readonly earlier: string;
  readonly empty: string;
  /** The source and the convention of the base map. */
  readonly base: string;
  readonly keys: string;
};

/** Fetches the words of the map in a language, which come with those of the snippet builder. */
export const loadMapWords = oncePerKey(async (locale: Locale): Promise<MapWords> => {
  const { mapWords } = await languageTable[interfaceWordsOf(locale)].snippetWords();
  return mapWords;
});
