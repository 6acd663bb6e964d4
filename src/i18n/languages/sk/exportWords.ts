/** The words of the download dialog in Slovak. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Udalosti',
  shown: 'práve zobrazené',
  all: 'všetky',
  csv: 'Tabuľka',
  json: 'Súbor údajov',
  ics: 'Kalendár',
  svg: 'Kresba',
  png: 'Obrázok',
  cite: 'Citovať',
  saved: 'Stiahnuté',
};
