/** The words of the download dialog in Italian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Eventi',
  shown: 'visibili ora',
  all: 'tutti',
  csv: 'Foglio di calcolo',
  json: 'Insieme di dati',
  ics: 'Calendario',
  svg: 'Disegno',
  png: 'Immagine',
  pdf: 'Per la stampa',
  zip: 'Tutto',
  data: 'Dati',
  image: 'Immagine',
  width: 'Larghezza',
  view: 'Questa vista',
  cite: 'Cita',
  saved: 'Scaricato',
};
