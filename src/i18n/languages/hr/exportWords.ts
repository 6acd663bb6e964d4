/** The words of the download dialog in Croatian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Događaji',
  shown: 'sada prikazani',
  all: 'svi',
  csv: 'Tablica',
  json: 'Skup podataka',
  ics: 'Kalendar',
  svg: 'Crtež',
  png: 'Slika',
  pdf: 'Za ispis',
  zip: 'Sve',
  data: 'Podaci',
  image: 'Slika',
  width: 'Širina',
  view: 'Ovaj prikaz',
  cite: 'Citiraj',
  saved: 'Preuzeto',
};
