/** The words of the map in English. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Map of what happened',
  where: 'What happened where',
  fit: 'Whole map',
  site: 'exact place',
  town: 'town',
  area: 'area',
  earlier: 'before the visible range',
  empty: 'No event in the visible range has a place on the map.',
  base: 'Land and water: Natural Earth. Borders are not drawn.',
  keys: 'Arrow keys go from place to place, Enter opens one. Plus and minus zoom, Shift and an arrow move the map.',
};
