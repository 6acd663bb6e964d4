/** The words around pictures and other media in Romanian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Imagini și media',
  enlarge: 'Mărește',
  previous: 'Anterior',
  next: 'Următor',
  graphic: 'Conținutul poate tulbura',
  show: 'Arată',
  contact: 'Numai dacă apăsați, browserul contactează {host}.',
  load: 'Arată aici',
  open: 'Deschide pe propriul site',
  transcript: 'Transcriere',
  licence: 'Licență',
  source: 'Sursă',
};
