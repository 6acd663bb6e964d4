/** The words around pictures and other media in French. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Images et médias',
  enlarge: 'Agrandir',
  previous: 'Précédent',
  next: 'Suivant',
  graphic: 'Ce contenu peut choquer',
  show: 'Afficher',
  contact: 'Votre navigateur ne contacte {host} que si vous appuyez ici.',
  load: 'Afficher ici',
  open: 'Ouvrir sur son propre site',
  transcript: 'Transcription',
  licence: 'Licence',
  source: 'Source',
};
