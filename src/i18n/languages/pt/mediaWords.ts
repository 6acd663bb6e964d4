/** The words around pictures and other media in Portuguese. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Imagens e multimédia',
  enlarge: 'Ampliar',
  previous: 'Anterior',
  next: 'Seguinte',
  graphic: 'Isto pode chocar',
  show: 'Mostrar',
  contact: 'Só se carregar aqui é que o navegador contacta {host}.',
  load: 'Mostrar aqui',
  open: 'Abrir no próprio site',
  transcript: 'Transcrição',
  licence: 'Licença',
  source: 'Fonte',
};
