/** The words of the map in Dutch. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Kaart van wat er gebeurde',
  where: 'Wat er waar gebeurde',
  fit: 'Hele kaart',
  site: 'precieze plek',
  town: 'stad',
  area: 'gebied',
  earlier: 'vóór het zichtbare bereik',
  empty: 'Geen gebeurtenis in het zichtbare bereik heeft een plek op de kaart.',
  base: 'Land en water: Natural Earth. Grenzen zijn niet getekend.',
  keys: 'Pijltoetsen gaan van plek naar plek, Enter opent er een. Plus en min zoomen, Shift met een pijl verschuift de kaart.',
};
