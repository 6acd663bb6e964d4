/** The words of the map in Finnish. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Tapahtumien kartta',
  where: 'Mitä tapahtui missä',
  fit: 'Koko kartta',
  site: 'tarkka paikka',
  town: 'kaupunki',
  area: 'alue',
  earlier: 'ennen näkyvää ajanjaksoa',
  empty: 'Millään näkyvän ajanjakson tapahtumalla ei ole paikkaa kartalla.',
  base: 'Maa ja vedet: Natural Earth. Rajoja ei ole piirretty.',
  keys: 'Nuolinäppäimet siirtyvät paikasta paikkaan, Enter avaa sen. Plus ja miinus muuttavat mittakaavaa, Vaihto ja nuoli siirtävät karttaa.',
};
