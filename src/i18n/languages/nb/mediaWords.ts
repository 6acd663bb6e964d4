/** The words around pictures and other media in Norwegian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Bilder og medier',
  enlarge: 'Forstørr',
  previous: 'Forrige',
  next: 'Neste',
  graphic: 'Dette kan virke støtende',
  show: 'Vis',
  contact: 'Først når du trykker her, kontakter nettleseren {host}.',
  load: 'Vis her',
  open: 'Åpne på eget nettsted',
  transcript: 'Utskrift',
  licence: 'Lisens',
  source: 'Kilde',
};
