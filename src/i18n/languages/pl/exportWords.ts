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
  cite: 'Cytuj',
  saved: 'Pobrano',
};
