/** The words of the map in French. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Carte des événements',
  where: 'Ce qui s’est passé où',
  fit: 'Carte entière',
  site: 'lieu exact',
  town: 'ville',
  area: 'zone',
  earlier: 'avant la période visible',
  empty: 'Aucun événement de la période visible n’a de lieu sur la carte.',
  base: 'Terres et eaux : Natural Earth. Les frontières ne sont pas tracées.',
  keys: 'Les flèches vont de lieu en lieu, Entrée ouvre le lieu. Plus et moins zooment, Maj et une flèche déplacent la carte.',
};
