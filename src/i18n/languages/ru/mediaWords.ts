/** The words around pictures and other media in Russian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Изображения и медиа',
  enlarge: 'Увеличить',
  previous: 'Предыдущее',
  next: 'Следующее',
  graphic: 'Это может шокировать',
  show: 'Показать',
  contact: 'Только если вы нажмёте, браузер обратится к {host}.',
  load: 'Показать здесь',
  open: 'Открыть на собственном сайте',
  transcript: 'Расшифровка',
  licence: 'Лицензия',
  source: 'Источник',
};
