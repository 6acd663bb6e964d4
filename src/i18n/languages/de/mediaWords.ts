/** The words around pictures and other media in German. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Bilder und Medien',
  enlarge: 'Vergrößern',
  previous: 'Vorheriges',
  next: 'Nächstes',
  graphic: 'Dies kann verstören',
  show: 'Anzeigen',
  contact: 'Erst wenn Sie hier drücken, verbindet sich Ihr Browser mit {host}.',
  load: 'Hier anzeigen',
  open: 'Auf der eigenen Website öffnen',
  transcript: 'Abschrift',
  licence: 'Lizenz',
  source: 'Quelle',
};
