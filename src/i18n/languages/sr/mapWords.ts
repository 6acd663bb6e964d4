/** The words of the map in Serbian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Карта догађаја',
  where: 'Шта се где догодило',
  fit: 'Цела карта',
  site: 'тачно место',
  town: 'град',
  area: 'област',
  earlier: 'пре видљивог раздобља',
  empty: 'Ниједан догађај у видљивом раздобљу нема место на карти.',
  base: 'Копно и воде: Natural Earth. Границе нису уцртане.',
  keys: 'Стрелице воде од места до места, Enter га отвара. Плус и минус мењају размеру, Shift и стрелица померају карту.',
};
