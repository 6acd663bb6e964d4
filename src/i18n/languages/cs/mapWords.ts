/** The words of the map in Czech. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Mapa událostí',
  where: 'Co se kde stalo',
  fit: 'Celá mapa',
  site: 'přesné místo',
  town: 'město',
  area: 'oblast',
  earlier: 'před zobrazeným obdobím',
  empty: 'Žádná událost v zobrazeném období nemá místo na mapě.',
  base: 'Pevnina a vody: Natural Earth. Hranice nejsou zakresleny.',
  keys: 'Šipky vedou od místa k místu, Enter je otevře. Plus a minus mění měřítko, Shift a šipka posouvají mapu.',
};
