/** The words around pictures and other media in Finnish. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Kuvat ja media',
  enlarge: 'Suurenna',
  previous: 'Edellinen',
  next: 'Seuraava',
  graphic: 'Sisältö voi järkyttää',
  show: 'Näytä',
  contact: 'Selain ottaa yhteyden vasta, kun painat tästä: {host}.',
  load: 'Näytä tässä',
  open: 'Avaa omalla sivustollaan',
  transcript: 'Tekstivastine',
  licence: 'Lisenssi',
  source: 'Lähde',
};
