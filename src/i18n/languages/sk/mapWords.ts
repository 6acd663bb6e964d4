/** The words of the map in Slovak. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Mapa udalostí',
  where: 'Čo sa kde stalo',
  fit: 'Celá mapa',
  site: 'presné miesto',
  town: 'mesto',
  area: 'oblasť',
  earlier: 'pred zobrazeným obdobím',
  empty: 'Žiadna udalosť v zobrazenom období nemá miesto na mape.',
  base: 'Pevnina a vody: Natural Earth. Hranice nie sú zakreslené.',
  keys: 'Šípky vedú od miesta k miestu, Enter ho otvorí. Plus a mínus menia mierku, Shift a šípka posúvajú mapu.',
};
