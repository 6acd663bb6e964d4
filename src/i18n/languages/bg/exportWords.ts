/** The words of the download dialog in Bulgarian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Събития',
  shown: 'показаните сега',
  all: 'всички',
  csv: 'Таблица',
  json: 'Набор от данни',
  ics: 'Календар',
  svg: 'Рисунка',
  png: 'Изображение',
  pdf: 'За печат',
  zip: 'Всичко',
  data: 'Данни',
  image: 'Изображение',
  width: 'Ширина',
  view: 'Този изглед',
  cite: 'Цитиране',
  saved: 'Изтеглено',
};
