/** The words of the map in Russian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Карта событий',
  where: 'Что где произошло',
  fit: 'Вся карта',
  site: 'точное место',
  town: 'город',
  area: 'территория',
  earlier: 'до видимого периода',
  empty: 'Ни у одного события видимого периода нет места на карте.',
  base: 'Суша и воды: Natural Earth. Границы не показаны.',
  keys: 'Стрелки ведут от места к месту, Enter открывает его. Плюс и минус меняют масштаб, Shift со стрелкой двигает карту.',
};
