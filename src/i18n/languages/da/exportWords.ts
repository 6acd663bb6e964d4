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
  pdf: 'Til udskrift',
  zip: 'Alt',
  data: 'Data',
  image: 'Billede',
  width: 'Bredde',
  view: 'Denne visning',
  cite: 'Citér',
  saved: 'Hentet',
};
