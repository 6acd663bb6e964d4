/** The words of the snippet builder in Swedish. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Bädda in det du ser',
  form: 'Vad som ska klistras in',
  iframe: 'En ram: för de flesta redigeringsverktyg',
  element: 'Ett element med ett skript: din sida kan styra det och får veta vad som läses',
  link: 'En länk med en bild: för nyhetsbrev',
  height: 'Höjd (pixlar)',
  heightBounds: 'Används inte. Höjder som passar (pixlar):',
  parts: 'Runt teckningen',
  title: 'titel',
  toolbar: 'verktygsfält',
  overview: 'översikt',
  list: 'lista över händelser',
  code: 'Kod',
  copy: 'Kopiera koden',
  copied: 'Koden är kopierad.',
  refused:
    'Webbläsaren tillät inte kopiering. Koden är markerad: kopiera den med Ctrl eller ⌘ och C.',
  preview: 'Så kommer det att se ut',
  width: 'Förhandsvisningens bredd',
  phone: 'på en telefon',
  desktop: 'på en dator',
};
