/** The words of the download dialog in Danish. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Begivenheder',
  shown: 'dem der vises nu',
  all: 'alle',
  csv: 'Regneark',
  json: 'Datasæt',
  ics: 'Kalender',
  svg: 'Tegning',
  png: 'Billede',
  cite: 'Citér',
  saved: 'Hentet',
};
