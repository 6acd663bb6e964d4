/** The words around pictures and other media in Spanish. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Imágenes y medios',
  enlarge: 'Ampliar',
  previous: 'Anterior',
  next: 'Siguiente',
  graphic: 'Esto puede herir la sensibilidad',
  show: 'Mostrar',
  contact: 'Solo si lo pulsa, su navegador se conecta con {host}.',
  load: 'Mostrar aquí',
  open: 'Abrir en su propio sitio',
  transcript: 'Transcripción',
  licence: 'Licencia',
  source: 'Fuente',
};
