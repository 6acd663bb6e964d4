/** The words of the snippet builder in Danish. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Indlejr det, du ser',
  form: 'Hvad der skal indsættes',
  iframe: 'En ramme: til de fleste redigeringssystemer',
  element: 'Et element med et script: Din side kan styre det og får at vide, hvad der læses',
  link: 'Et link med et billede: til nyhedsbreve',
  height: 'Højde (pixel)',
  heightBounds: 'Bruges ikke. Højder, der passer (pixel):',
  parts: 'Omkring tegningen',
  title: 'titel',
  toolbar: 'værktøjslinje',
  overview: 'oversigt',
  list: 'liste over begivenheder',
  code: 'Kode',
  copy: 'Kopiér koden',
  copied: 'Koden er kopieret.',
  refused: 'Browseren tillod ikke kopiering. Koden er markeret: Kopiér den med Ctrl eller ⌘ og C.',
  preview: 'Sådan kommer det til at se ud',
  width: 'Forhåndsvisningens bredde',
  phone: 'på en telefon',
  desktop: 'på en computer',
};
