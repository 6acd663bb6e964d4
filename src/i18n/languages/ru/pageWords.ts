import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Russian. */
export const pageWords: PageWords = {
  sourceExplain:
    'Полный текст, который у нас есть. То, что цитирует эта хронология, отмечено и ведёт к событию.',
  feed: 'Новые события и исправления',
  changed: (title) => `Исправлено или изменено: ${title}`,
  moved: 'У этого события новый адрес.',
  near: 'Возможно, вы ищете',
  chapters: 'Главы',
  events: 'Все события',
  wholeList: 'Все события с источниками: читать или печатать',
  blocked: 'Эта страница не даёт открывать ссылки. Скопируйте адрес:',
  julianCalendar: 'юлианский календарь',
  method: 'Как сделана эта хронология',
  methodShort: 'Метод',
  methodSelection: 'Как отобраны события',
  methodDating: 'Как установлены даты',
  methodChecking: 'Кто проверял',
  methodMissing: 'Чего не хватает',
  methodRelease: 'Версия и хеш данных',
};
