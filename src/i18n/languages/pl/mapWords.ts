/** The words of the map in Polish. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Mapa wydarzeń',
  where: 'Co gdzie się stało',
  fit: 'Cała mapa',
  site: 'dokładne miejsce',
  town: 'miasto',
  area: 'obszar',
  earlier: 'przed widocznym zakresem',
  empty: 'Żadne wydarzenie z widocznego zakresu nie ma miejsca na mapie.',
  base: 'Lądy i wody: Natural Earth. Granic nie narysowano.',
  keys: 'Strzałki prowadzą od miejsca do miejsca, Enter je otwiera. Plus i minus zmieniają skalę, Shift ze strzałką przesuwa mapę.',
};
