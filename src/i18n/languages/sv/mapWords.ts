/** The words of the map in Swedish. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Karta över händelserna',
  where: 'Vad som hände var',
  fit: 'Hela kartan',
  site: 'exakt plats',
  town: 'stad',
  area: 'område',
  earlier: 'före den synliga perioden',
  empty: 'Ingen händelse i den synliga perioden har en plats på kartan.',
  base: 'Land och vatten: Natural Earth. Gränser är inte ritade.',
  keys: 'Piltangenterna går från plats till plats, Retur öppnar den. Plus och minus zoomar, Skift och en pil flyttar kartan.',
};
