import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Serbian. */
export const pageWords: PageWords = {
  sourceExplain:
    'Цео текст какав имамо. Оно што ова временска линија наводи означено је и води до догађаја.',
  feed: 'Нови догађаји и исправке',
  changed: (title) => `Исправљено или промењено: ${title}`,
  moved: 'Овај догађај има нову адресу.',
  near: 'Можда тражите',
  chapters: 'Поглавља',
  events: 'Сви догађаји',
  wholeList: 'Сви догађаји са изворима, за читање или штампу',
  blocked: 'Ова страница не дозвољава отварање веза. Копирајте адресу:',
  julianCalendar: 'јулијански календар',
  method: 'Како је настала ова хронологија',
  methodShort: 'Метод',
  methodSelection: 'Како су изабрани догађаји',
  methodDating: 'Како су утврђени датуми',
  methodChecking: 'Ко је проверио',
  methodMissing: 'Шта недостаје',
  methodRelease: 'Верзија и хеш података',
};
