/** The words of the snippet builder in Italian. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Incorpora ciò che vedi',
  form: 'Che cosa incollare',
  iframe: 'Una cornice: per la maggior parte degli editor',
  element: 'Un elemento con uno script: la pagina può guidarlo e sapere che cosa viene letto',
  link: 'Un link con un’immagine: per le newsletter',
  height: 'Altezza (pixel)',
  heightBounds: 'Non usata. Altezze adatte (pixel):',
  parts: 'Intorno al disegno',
  title: 'titolo',
  toolbar: 'barra degli strumenti',
  overview: 'panoramica',
  list: 'elenco degli eventi',
  code: 'Codice',
  copy: 'Copia il codice',
  copied: 'Il codice è stato copiato.',
  refused:
    'Il browser non ha permesso la copia. Il codice è selezionato: copiarlo con Ctrl o ⌘ e C.',
  preview: 'Come apparirà',
  width: 'Larghezza dell’anteprima',
  phone: 'su un telefono',
  desktop: 'su un computer',
};
