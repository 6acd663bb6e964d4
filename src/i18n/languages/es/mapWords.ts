/** The words of the map in Spanish. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Mapa de los hechos',
  where: 'Qué pasó y dónde',
  fit: 'Mapa entero',
  site: 'lugar exacto',
  town: 'ciudad',
  area: 'zona',
  earlier: 'antes del período visible',
  empty: 'Ningún hecho del período visible tiene un lugar en el mapa.',
  base: 'Tierra y agua: Natural Earth. No se trazan fronteras.',
  keys: 'Las flechas van de lugar en lugar, Intro abre uno. Más y menos cambian la escala, Mayús y una flecha mueven el mapa.',
};
