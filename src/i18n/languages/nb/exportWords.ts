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
  cite: 'Siter',
  saved: 'Lastet ned',
};
