/** The words of the download dialog in Czech. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Události',
  shown: 'právě zobrazené',
  all: 'všechny',
  csv: 'Tabulka',
  json: 'Datová sada',
  ics: 'Kalendář',
  svg: 'Kresba',
  png: 'Obrázek',
  cite: 'Citovat',
  saved: 'Staženo',
};
