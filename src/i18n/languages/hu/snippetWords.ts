import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Hungarian. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Ágyazza be, amit lát',
  form: 'Amit be kell illeszteni',
  iframe: 'Keret: a legtöbb szerkesztőrendszerhez',
  element: 'Elem szkripttel: az Ön oldala vezérelheti, és értesül arról, mit olvasnak',
  link: 'Hivatkozás képpel: hírlevelekhez',
  height: 'Magasság (képpont)',
  heightBounds: 'Nem érvényesült. Megfelelő magasság (képpont):',
  parts: 'A rajz körül',
  title: 'cím',
  toolbar: 'eszköztár',
  overview: 'áttekintés',
  list: 'események listája',
  code: 'Kód',
  copy: 'Kód másolása',
  copied: 'A kód a vágólapra került.',
  refused:
    'A böngésző nem engedte a másolást. A kód ki van jelölve: másolja a Ctrl vagy ⌘ és a C billentyűvel.',
  preview: 'Így fog kinézni',
  width: 'Az előnézet szélessége',
  phone: 'telefonon',
  desktop: 'számítógépen',
};
