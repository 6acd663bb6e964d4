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
  cite: 'Цитировать',
  saved: 'Скачано',
};
