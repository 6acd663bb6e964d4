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
  pdf: 'Na tlač',
  zip: 'Všetko',
  data: 'Dáta',
  image: 'Obrázok',
  width: 'Šírka',
  view: 'Toto zobrazenie',
  cite: 'Citovať',
  saved: 'Stiahnuté',
};
