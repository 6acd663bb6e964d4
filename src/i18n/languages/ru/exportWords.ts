/** The words of the download dialog in Russian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'События',
  shown: 'показанные сейчас',
  all: 'все',
  csv: 'Таблица',
  json: 'Набор данных',
  ics: 'Календарь',
  svg: 'Рисунок',
  png: 'Изображение',
  pdf: 'Для печати',
  zip: 'Всё вместе',
  data: 'Данные',
  image: 'Изображение',
  width: 'Ширина',
  view: 'Этот вид',
  cite: 'Цитировать',
  saved: 'Скачано',
};
