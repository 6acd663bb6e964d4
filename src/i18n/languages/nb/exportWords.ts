/** The words of the download dialog in Norwegian (Bokmål). */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Hendelser',
  shown: 'de som vises nå',
  all: 'alle',
  csv: 'Regneark',
  json: 'Datasett',
  ics: 'Kalender',
  svg: 'Tegning',
  png: 'Bilde',
  pdf: 'For utskrift',
  zip: 'Alt',
  data: 'Data',
  image: 'Bilde',
  width: 'Bredde',
  view: 'Denne visningen',
  cite: 'Siter',
  saved: 'Lastet ned',
};
