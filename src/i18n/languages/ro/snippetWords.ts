import type { SnippetWords } from '../../snippetWords';

/** The words of the snippet builder in Romanian. */
export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Încorporați ce vedeți',
  form: 'Ce se lipește',
  iframe: 'Un cadru: pentru majoritatea sistemelor de redactare',
  element: 'Un element cu script: pagina dumneavoastră îl poate controla și află ce se citește',
  link: 'Un link cu o imagine: pentru buletine informative',
  height: 'Înălțime (pixeli)',
  heightBounds: 'Nefolosit. Înălțimi potrivite (pixeli):',
  parts: 'În jurul desenului',
  title: 'titlu',
  toolbar: 'bara de instrumente',
  overview: 'imaginea de ansamblu',
  list: 'lista evenimentelor',
  code: 'Cod',
  copy: 'Copiază codul',
  copied: 'Codul a fost copiat.',
  refused: 'Browserul nu a permis copierea. Codul este selectat: copiați-l cu Ctrl sau ⌘ și C.',
  preview: 'Cum va arăta',
  width: 'Lățimea previzualizării',
  phone: 'pe telefon',
  desktop: 'pe computer',
};
