/** The words around pictures and other media in Polish. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Zdjęcia i media',
  enlarge: 'Powiększ',
  previous: 'Poprzednie',
  next: 'Następne',
  graphic: 'To może być drastyczne',
  show: 'Pokaż',
  contact: 'Dopiero po naciśnięciu przeglądarka połączy się z {host}.',
  load: 'Pokaż tutaj',
  open: 'Otwórz na stronie źródłowej',
  transcript: 'Transkrypcja',
  licence: 'Licencja',
  source: 'Źródło',
};
