/** The words of the snippet builder in Ukrainian. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Вбудувати те, що ви бачите',
  form: 'Що вставити',
  iframe: 'Фрейм: для більшості редакторів',
  element: 'Елемент зі скриптом: ваша сторінка може керувати ним і знати, що читають',
  link: 'Посилання із зображенням: для розсилок',
  height: 'Висота (пікселі)',
  heightBounds: 'Не використано. Придатна висота (пікселі):',
  parts: 'Навколо малюнка',
  title: 'заголовок',
  toolbar: 'панель інструментів',
  overview: 'огляд',
  list: 'список подій',
  code: 'Код',
  copy: 'Скопіювати код',
  copied: 'Код скопійовано.',
  refused:
    'Браузер не дозволив копіювання. Код виділено: скопіюйте його клавішами Ctrl або ⌘ та C.',
  preview: 'Як це виглядатиме',
  width: 'Ширина попереднього перегляду',
  phone: 'на телефоні',
  desktop: 'на комп’ютері',
};
