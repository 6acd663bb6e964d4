/** The words of the download dialog in Hungarian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Események',
  shown: 'most láthatók',
  all: 'mind',
  csv: 'Táblázat',
  json: 'Adatkészlet',
  ics: 'Naptár',
  svg: 'Rajz',
  png: 'Kép',
  pdf: 'Nyomtatáshoz',
  zip: 'Minden',
  data: 'Adatok',
  image: 'Kép',
  width: 'Szélesség',
  view: 'Ez a nézet',
  cite: 'Hivatkozás',
  saved: 'Letöltve',
};
