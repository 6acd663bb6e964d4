/** The words of the download dialog in Serbian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Догађаји',
  shown: 'сада приказани',
  all: 'сви',
  csv: 'Табела',
  json: 'Скуп података',
  ics: 'Календар',
  svg: 'Цртеж',
  png: 'Слика',
  pdf: 'За штампу',
  zip: 'Све',
  data: 'Подаци',
  image: 'Слика',
  width: 'Ширина',
  view: 'Овај приказ',
  cite: 'Цитирај',
  saved: 'Преузето',
};
