import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Serbian. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Уградите оно што видите',
  form: 'Шта налепити',
  iframe: 'Оквир: за већину уредничких система',
  element: 'Елемент са скриптом: ваша страница може њиме да управља и сазнаје шта се чита',
  link: 'Веза са сликом: за билтене',
  height: 'Висина (пиксели)',
  heightBounds: 'Није употребљено. Одговарајућа висина (пиксели):',
  parts: 'Око цртежа',
  title: 'наслов',
  toolbar: 'трака са алаткама',
  overview: 'преглед',
  list: 'списак догађаја',
  code: 'Код',
  copy: 'Копирај код',
  copied: 'Код је копиран.',
  refused:
    'Прегледач није дозволио копирање. Код је означен: копирајте га тастерима Ctrl или ⌘ и C.',
  preview: 'Како ће изгледати',
  width: 'Ширина прегледа',
  phone: 'на телефону',
  desktop: 'на рачунару',
};
