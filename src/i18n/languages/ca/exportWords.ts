/** The words of the download dialog in Catalan. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Esdeveniments',
  shown: 'visibles ara',
  all: 'tots',
  csv: 'Full de càlcul',
  json: 'Conjunt de dades',
  ics: 'Calendari',
  svg: 'Dibuix',
  png: 'Imatge',
  pdf: 'Per imprimir',
  zip: 'Tot',
  data: 'Dades',
  image: 'Imatge',
  width: 'Amplada',
  view: 'Aquesta vista',
  cite: 'Cita',
  saved: 'Baixat',
};
