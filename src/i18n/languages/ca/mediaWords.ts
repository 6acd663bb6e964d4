/** The words around pictures and other media in Catalan. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Imatges i mitjans',
  enlarge: 'Amplia',
  previous: 'Anterior',
  next: 'Següent',
  graphic: 'Això pot ferir la sensibilitat',
  show: 'Mostra',
  contact: 'Només si ho premeu, el navegador es connecta amb {host}.',
  load: 'Mostra aquí',
  open: 'Obre al seu propi lloc',
  transcript: 'Transcripció',
  licence: 'Llicència',
  source: 'Font',
};
