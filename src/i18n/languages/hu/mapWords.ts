/** The words of the map in Hungarian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Az események térképe',
  where: 'Mi hol történt',
  fit: 'A teljes térkép',
  site: 'pontos hely',
  town: 'város',
  area: 'terület',
  earlier: 'a látható időszak előtt',
  empty: 'A látható időszak egyik eseményének sincs helye a térképen.',
  base: 'Szárazföld és vizek: Natural Earth. A határok nincsenek megrajzolva.',
  keys: 'A nyilak helyről helyre visznek, az Enter megnyitja. A plusz és a mínusz nagyít és kicsinyít, a Shift nyíllal mozgatja a térképet.',
};
