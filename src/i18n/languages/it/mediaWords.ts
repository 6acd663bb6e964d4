/** The words around pictures and other media in Italian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Immagini e media',
  enlarge: 'Ingrandisci',
  previous: 'Precedente',
  next: 'Successivo',
  graphic: 'Questo contenuto può turbare',
  show: 'Mostra',
  contact: 'Solo se premi qui, il browser contatta {host}.',
  load: 'Mostra qui',
  open: 'Apri sul suo sito',
  transcript: 'Trascrizione',
  licence: 'Licenza',
  source: 'Fonte',
};
