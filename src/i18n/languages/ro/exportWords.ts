/** The words of the download dialog in Romanian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Evenimente',
  shown: 'afișate acum',
  all: 'toate',
  csv: 'Foaie de calcul',
  json: 'Set de date',
  ics: 'Agendă',
  svg: 'Desen',
  png: 'Imagine',
  pdf: 'Pentru tipărire',
  zip: 'Totul',
  data: 'Date',
  image: 'Imagine',
  width: 'Lățime',
  view: 'Această vedere',
  cite: 'Citează',
  saved: 'Descărcat',
};
