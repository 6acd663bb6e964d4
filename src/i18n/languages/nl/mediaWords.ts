/** The words around pictures and other media in Dutch. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Beeld en geluid',
  enlarge: 'Vergroten',
  previous: 'Vorige',
  next: 'Volgende',
  graphic: 'Dit kan schokkend zijn',
  show: 'Toon het',
  contact: 'Pas als u hierop drukt, maakt uw browser contact met {host}.',
  load: 'Toon hier',
  open: 'Open op de eigen site',
  transcript: 'Uitgeschreven tekst',
  licence: 'Licentie',
  source: 'Bron',
};
