/** The words of the map in Danish. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Kort over begivenhederne',
  where: 'Hvad der skete hvor',
  fit: 'Hele kortet',
  site: 'præcist sted',
  town: 'by',
  area: 'område',
  earlier: 'før den synlige periode',
  empty: 'Ingen begivenhed i den synlige periode har et sted på kortet.',
  base: 'Land og vand: Natural Earth. Grænser er ikke tegnet.',
  keys: 'Piletaster går fra sted til sted, Enter åbner det. Plus og minus zoomer, Skift og en pil flytter kortet.',
};
