/** The words of the map in Catalan. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Mapa dels fets',
  where: 'Què va passar i on',
  fit: 'Mapa sencer',
  site: 'lloc exacte',
  town: 'ciutat',
  area: 'zona',
  earlier: 'abans del període visible',
  empty: 'Cap fet del període visible té un lloc al mapa.',
  base: 'Terra i aigua: Natural Earth. No es tracen fronteres.',
  keys: 'Les fletxes van de lloc en lloc, Retorn n’obre un. Més i menys canvien l’escala, Majúscules i una fletxa mouen el mapa.',
};
