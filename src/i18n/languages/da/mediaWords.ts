/** The words around pictures and other media in Danish. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Billeder og medier',
  enlarge: 'Forstør',
  previous: 'Forrige',
  next: 'Næste',
  graphic: 'Dette kan virke stødende',
  show: 'Vis',
  contact: 'Først når du trykker her, kontakter browseren {host}.',
  load: 'Vis her',
  open: 'Åbn på det egne websted',
  transcript: 'Udskrift',
  licence: 'Licens',
  source: 'Kilde',
};
