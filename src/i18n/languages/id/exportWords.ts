/** The words of the download dialog in Indonesian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Peristiwa',
  shown: 'yang tampil sekarang',
  all: 'semua',
  csv: 'Lembar kerja',
  json: 'Himpunan data',
  ics: 'Kalender',
  svg: 'Gambar vektor',
  png: 'Gambar',
  pdf: 'Untuk dicetak',
  zip: 'Semua',
  data: 'Data',
  image: 'Gambar',
  width: 'Lebar',
  view: 'Tampilan ini',
  cite: 'Kutip',
  saved: 'Diunduh',
};
