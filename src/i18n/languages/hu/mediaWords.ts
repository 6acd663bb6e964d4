/** The words around pictures and other media in Hungarian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Képek és médiatartalom',
  enlarge: 'Nagyítás',
  previous: 'Előző',
  next: 'Következő',
  graphic: 'Ez felkavaró lehet',
  show: 'Megjelenítés',
  contact: 'A böngésző csak akkor kapcsolódik ide, ha megnyomja: {host}.',
  load: 'Megjelenítés itt',
  open: 'Megnyitás a saját oldalán',
  transcript: 'Átirat',
  licence: 'Licenc',
  source: 'Forrás',
};
