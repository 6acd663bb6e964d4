/** The words of the download dialog in Polish. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Wydarzenia',
  shown: 'widoczne teraz',
  all: 'wszystkie',
  csv: 'Arkusz',
  json: 'Zbiór danych',
  ics: 'Kalendarz',
  svg: 'Rysunek',
  png: 'Obraz',
  pdf: 'Do druku',
  zip: 'Wszystko',
  data: 'Dane',
  image: 'Obraz',
  width: 'Szerokość',
  view: 'Ten widok',
  cite: 'Cytuj',
  saved: 'Pobrano',
};
