/** The words of the map in Croatian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Karta događaja',
  where: 'Što se gdje dogodilo',
  fit: 'Cijela karta',
  site: 'točno mjesto',
  town: 'grad',
  area: 'područje',
  earlier: 'prije vidljivog razdoblja',
  empty: 'Nijedan događaj u vidljivom razdoblju nema mjesto na karti.',
  base: 'Kopno i vode: Natural Earth. Granice nisu ucrtane.',
  keys: 'Strelice vode od mjesta do mjesta, Enter ga otvara. Plus i minus mijenjaju mjerilo, Shift i strelica pomiču kartu.',
};
