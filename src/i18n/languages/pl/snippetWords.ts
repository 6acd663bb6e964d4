/** The words of the snippet builder in Polish. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Osadź to, co widzisz',
  form: 'Co wkleić',
  iframe: 'Ramka: dla większości edytorów',
  element: 'Element ze skryptem: strona może nim sterować i wie, co jest czytane',
  link: 'Link z obrazem: do newsletterów',
  height: 'Wysokość (piksele)',
  heightBounds: 'Nie użyto. Odpowiednia wysokość (piksele):',
  parts: 'Wokół rysunku',
  title: 'tytuł',
  toolbar: 'pasek narzędzi',
  overview: 'przegląd',
  list: 'lista wydarzeń',
  code: 'Kod',
  copy: 'Kopiuj kod',
  copied: 'Kod skopiowano.',
  refused:
    'Przeglądarka nie pozwoliła kopiować. Kod jest zaznaczony: skopiuj go klawiszami Ctrl lub ⌘ i C.',
  preview: 'Jak to będzie wyglądać',
  width: 'Szerokość podglądu',
  phone: 'na telefonie',
  desktop: 'na komputerze',
};
