/** The words of the snippet builder in Dutch. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Sluit in wat u ziet',
  form: 'Wat u plakt',
  iframe: 'Een kader: voor de meeste redactiesystemen',
  element: 'Een element met een script: uw pagina kan het sturen en hoort wat er gelezen wordt',
  link: 'Een link met een afbeelding: voor nieuwsbrieven',
  height: 'Hoogte (pixels)',
  heightBounds: 'Niet gebruikt. Hoogten die passen (pixels):',
  parts: 'Rond de tekening',
  title: 'titel',
  toolbar: 'werkbalk',
  overview: 'overzicht',
  list: 'lijst van gebeurtenissen',
  code: 'Code',
  copy: 'Code kopiëren',
  copied: 'De code is gekopieerd.',
  refused:
    'De browser stond kopiëren niet toe. De code is geselecteerd: kopieer hem met Ctrl of ⌘ en C.',
  preview: 'Zo komt het eruit te zien',
  width: 'Breedte van het voorbeeld',
  phone: 'op een telefoon',
  desktop: 'op een computer',
};
