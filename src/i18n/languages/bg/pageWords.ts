import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Bulgarian. */
export const pageWords: PageWords = {
  sourceExplain:
    'Пълният текст, с който разполагаме. Цитираното в тази хронология е отбелязано и води към събитието.',
  feed: 'Нови събития и поправки',
  changed: (title) => `Поправено или променено: ${title}`,
  moved: 'Това събитие има нов адрес.',
  near: 'Може би търсите',
  chapters: 'Глави',
  events: 'Всички събития',
  wholeList: 'Всички събития с източниците им, за четене или печат',
  blocked: 'Тази страница не позволява отваряне на връзки. Копирайте адреса:',
  julianCalendar: 'юлиански календар',
  method: 'Как е направена тази хронология',
  methodShort: 'Метод',
  methodSelection: 'Как са подбрани събитията',
  methodDating: 'Как са определени датите',
  methodChecking: 'Кой е проверил',
  methodMissing: 'Какво липсва',
  methodRelease: 'Версия и хеш на данните',
};
