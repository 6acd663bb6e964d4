/** The words around pictures and other media in Croatian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Slike i mediji',
  enlarge: 'Povećaj',
  previous: 'Prethodno',
  next: 'Sljedeće',
  graphic: 'Ovo može uznemiriti',
  show: 'Prikaži',
  contact: 'Tek ako pritisnete, preglednik se povezuje s {host}.',
  load: 'Prikaži ovdje',
  open: 'Otvori na vlastitoj stranici',
  transcript: 'Transkript',
  licence: 'Licencija',
  source: 'Izvor',
};
