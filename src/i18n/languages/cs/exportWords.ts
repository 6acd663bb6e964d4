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
  pdf: 'K tisku',
  zip: 'Vše',
  data: 'Data',
  image: 'Obrázek',
  width: 'Šířka',
  view: 'Toto zobrazení',
  cite: 'Citovat',
  saved: 'Staženo',
};
