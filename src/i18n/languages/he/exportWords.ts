/** The words of the download dialog in Hebrew. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'אירועים',
  shown: 'המוצגים כעת',
  all: 'הכול',
  csv: 'גיליון',
  json: 'מערך נתונים',
  ics: 'לוח שנה',
  svg: 'שרטוט',
  png: 'תמונה',
  pdf: 'להדפסה',
  zip: 'הכול',
  data: 'נתונים',
  image: 'תמונה',
  width: 'רוחב',
  view: 'התצוגה הזו',
  cite: 'ציטוט',
  saved: 'הורד',
};
