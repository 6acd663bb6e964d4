/** The words of the snippet builder in Norwegian (Bokmål). */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Bygg inn det du ser',
  form: 'Hva som skal limes inn',
  iframe: 'En ramme: for de fleste redigeringssystemer',
  element: 'Et element med et skript: Siden din kan styre det og får vite hva som leses',
  link: 'En lenke med et bilde: for nyhetsbrev',
  height: 'Høyde (piksler)',
  heightBounds: 'Brukes ikke. Høyder som passer (piksler):',
  parts: 'Rundt tegningen',
  title: 'tittel',
  toolbar: 'verktøylinje',
  overview: 'oversikt',
  list: 'liste over hendelser',
  code: 'Kode',
  copy: 'Kopier koden',
  copied: 'Koden er kopiert.',
  refused: 'Nettleseren tillot ikke kopiering. Koden er merket: Kopier den med Ctrl eller ⌘ og C.',
  preview: 'Slik kommer det til å se ut',
  width: 'Forhåndsvisningens bredde',
  phone: 'på en telefon',
  desktop: 'på en datamaskin',
};
