import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Bulgarian. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Вградете това, което виждате',
  form: 'Какво да поставите',
  iframe: 'Рамка: за повечето редакторски системи',
  element: 'Елемент със скрипт: страницата ви може да го управлява и научава какво се чете',
  link: 'Връзка с изображение: за бюлетини',
  height: 'Височина (пиксели)',
  heightBounds: 'Не е използвано. Подходяща височина (пиксели):',
  parts: 'Около чертежа',
  title: 'заглавие',
  toolbar: 'лента с инструменти',
  overview: 'преглед',
  list: 'списък на събитията',
  code: 'Код',
  copy: 'Копиране на кода',
  copied: 'Кодът е копиран.',
  refused: 'Браузърът не позволи копиране. Кодът е маркиран: копирайте го с Ctrl или ⌘ и C.',
  preview: 'Как ще изглежда',
  width: 'Ширина на прегледа',
  phone: 'на телефон',
  desktop: 'на компютър',
};
