/** The words around pictures and other media in English. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Pictures and media',
  enlarge: 'Enlarge',
  previous: 'Previous',
  next: 'Next',
  graphic: 'This may distress',
  show: 'Show it',
  contact: 'Only if you press this, your browser contacts {host}.',
  load: 'Show here',
  open: 'Open on its own site',
  transcript: 'Transcript',
  licence: 'Licence',
  source: 'Source',
};
