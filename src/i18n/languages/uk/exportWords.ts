/** The words of the download dialog in Ukrainian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Події',
  shown: 'показані зараз',
  all: 'усі',
  csv: 'Таблиця',
  json: 'Набір даних',
  ics: 'Календар',
  svg: 'Рисунок',
  png: 'Зображення',
  pdf: 'Для друку',
  zip: 'Усе разом',
  data: 'Дані',
  image: 'Зображення',
  width: 'Ширина',
  view: 'Цей вигляд',
  cite: 'Цитувати',
  saved: 'Завантажено',
};
