/** The words around pictures and other media in Ukrainian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Зображення й медіа',
  enlarge: 'Збільшити',
  previous: 'Попереднє',
  next: 'Наступне',
  graphic: 'Це може вразити',
  show: 'Показати',
  contact: 'Лише якщо ви натиснете, ваш браузер звернеться до {host}.',
  load: 'Показати тут',
  open: 'Відкрити на власному сайті',
  transcript: 'Розшифровка',
  licence: 'Ліцензія',
  source: 'Джерело',
};
