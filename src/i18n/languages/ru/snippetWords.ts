import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Russian. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Встроить то, что вы видите',
  form: 'Что вставить',
  iframe: 'Фрейм: для большинства редакторов',
  element: 'Элемент со скриптом: ваша страница может управлять им и знать, что читают',
  link: 'Ссылка с изображением: для рассылок',
  height: 'Высота (пиксели)',
  heightBounds: 'Не использовано. Подходящая высота (пиксели):',
  parts: 'Вокруг схемы',
  title: 'заголовок',
  toolbar: 'панель инструментов',
  overview: 'обзор',
  list: 'список событий',
  code: 'Код',
  copy: 'Скопировать код',
  copied: 'Код скопирован.',
  refused: 'Браузер не разрешил копирование. Код выделен: скопируйте его клавишами Ctrl или ⌘ и C.',
  preview: 'Как это будет выглядеть',
  width: 'Ширина предварительного просмотра',
  phone: 'на телефоне',
  desktop: 'на компьютере',
};
