/** The words of the map in Norwegian (Bokmål). */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Kart over hendelsene',
  where: 'Hva som skjedde hvor',
  fit: 'Hele kartet',
  site: 'nøyaktig sted',
  town: 'by',
  area: 'område',
  earlier: 'før den synlige perioden',
  empty: 'Ingen hendelse i den synlige perioden har et sted på kartet.',
  base: 'Land og vann: Natural Earth. Grenser er ikke tegnet.',
  keys: 'Piltastene går fra sted til sted, Enter åpner det. Pluss og minus zoomer, Skift og en pil flytter kartet.',
};
