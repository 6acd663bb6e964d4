/** The words of the download dialog in Finnish. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Tapahtumat',
  shown: 'nyt näkyvät',
  all: 'kaikki',
  csv: 'Laskentataulukko',
  json: 'Tietoaineisto',
  ics: 'Kalenteri',
  svg: 'Piirros',
  png: 'Kuva',
  cite: 'Viittaa',
  saved: 'Ladattu',
};
