/** The words of the map in Romanian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Harta evenimentelor',
  where: 'Ce s-a întâmplat și unde',
  fit: 'Toată harta',
  site: 'loc exact',
  town: 'oraș',
  area: 'zonă',
  earlier: 'înainte de perioada vizibilă',
  empty: 'Niciun eveniment din perioada vizibilă nu are un loc pe hartă.',
  base: 'Uscat și ape: Natural Earth. Granițele nu sunt desenate.',
  keys: 'Săgețile duc din loc în loc, Enter deschide unul. Plus și minus schimbă scara, Shift și o săgeată mută harta.',
};
