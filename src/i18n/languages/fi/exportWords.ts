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
  pdf: 'Tulostettavaksi',
  zip: 'Kaikki',
  data: 'Tiedot',
  image: 'Kuva',
  width: 'Leveys',
  view: 'Tämä näkymä',
  cite: 'Viittaa',
  saved: 'Ladattu',
};
