/** The words around pictures and other media in Serbian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Слике и медији',
  enlarge: 'Увећај',
  previous: 'Претходно',
  next: 'Следеће',
  graphic: 'Ово може узнемирити',
  show: 'Прикажи',
  contact: 'Тек ако притиснете, прегледач се повезује са {host}.',
  load: 'Прикажи овде',
  open: 'Отвори на сопственом сајту',
  transcript: 'Транскрипт',
  licence: 'Лиценца',
  source: 'Извор',
};
