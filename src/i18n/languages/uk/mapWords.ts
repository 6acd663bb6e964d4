/** The words of the map in Ukrainian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Карта подій',
  where: 'Що де сталося',
  fit: 'Уся карта',
  site: 'точне місце',
  town: 'місто',
  area: 'територія',
  earlier: 'до видимого проміжку',
  empty: 'Жодна подія видимого проміжку не має місця на карті.',
  base: 'Суходіл і води: Natural Earth. Кордони не показано.',
  keys: 'Стрілки ведуть від місця до місця, Enter відкриває його. Плюс і мінус змінюють масштаб, Shift зі стрілкою рухає карту.',
};
