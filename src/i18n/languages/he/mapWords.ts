/** The words of the map in Hebrew. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'מפת האירועים',
  where: 'מה קרה היכן',
  fit: 'כל המפה',
  site: 'מקום מדויק',
  town: 'עיר',
  area: 'אזור',
  earlier: 'לפני התקופה הנראית',
  empty: 'לאף אירוע בתקופה הנראית אין מקום במפה.',
  base: 'יבשה ומים: Natural Earth. הגבולות אינם מצוירים.',
  keys: 'מקשי החצים עוברים ממקום למקום, Enter פותח אותו. פלוס ומינוס משנים את קנה המידה, Shift עם חץ מזיז את המפה.',
};
