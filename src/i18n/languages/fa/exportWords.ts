/** The words of the download dialog in Persian. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'رویدادها',
  shown: 'آنچه اکنون دیده می‌شود',
  all: 'همه',
  csv: 'صفحه‌گسترده',
  json: 'مجموعه داده',
  ics: 'تقویم',
  svg: 'طرح',
  png: 'تصویر',
  pdf: 'برای چاپ',
  zip: 'همه',
  data: 'داده‌ها',
  image: 'تصویر',
  width: 'پهنا',
  view: 'این نما',
  cite: 'استناد',
  saved: 'بارگیری شد',
};
