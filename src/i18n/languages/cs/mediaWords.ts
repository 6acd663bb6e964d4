/** The words around pictures and other media in Czech. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'Obrázky a média',
  enlarge: 'Zvětšit',
  previous: 'Předchozí',
  next: 'Další',
  graphic: 'Obsah může být znepokojivý',
  show: 'Zobrazit',
  contact: 'Teprve po stisknutí se prohlížeč spojí s {host}.',
  load: 'Zobrazit zde',
  open: 'Otevřít na vlastním webu',
  transcript: 'Přepis',
  licence: 'Licence',
  source: 'Zdroj',
};
