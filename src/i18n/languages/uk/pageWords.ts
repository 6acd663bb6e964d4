/** The words of pages and files that only the build writes, in Ukrainian. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'Повний текст, який ми маємо. Те, що цитує ця хронологія, позначено, і звідти можна перейти до події.',
  feed: 'Нові події та виправлення',
  changed: (title) => `Виправлено або змінено: ${title}`,
  moved: 'Ця подія має нову адресу.',
  near: 'Можливо, ви шукаєте',
  chapters: 'Розділи',
  events: 'Усі події',
  wholeList: 'Усі події з джерелами: читати або друкувати',
  blocked: 'Ця сторінка не дає відкривати посилання. Скопіюйте адресу:',
  julianCalendar: 'юліанський календар',
  method: 'Як створено цю хронологію',
  methodShort: 'Метод',
  methodSelection: 'Як обрано події',
  methodDating: 'Як визначено дати',
  methodChecking: 'Хто перевіряв',
  methodMissing: 'Чого бракує',
  methodRelease: 'Версія та геш даних',
};
