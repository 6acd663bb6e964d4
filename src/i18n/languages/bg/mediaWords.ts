/** The words around pictures and other media in Bulgarian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Изображения и медии',
  enlarge: 'Увеличаване',
  previous: 'Предишно',
  next: 'Следващо',
  graphic: 'Това може да разстрои',
  show: 'Показване',
  contact: 'Едва ако натиснете, браузърът се свързва с {host}.',
  load: 'Показване тук',
  open: 'Отваряне в собствения сайт',
  transcript: 'Препис',
  licence: 'Лиценз',
  source: 'Източник',
};
