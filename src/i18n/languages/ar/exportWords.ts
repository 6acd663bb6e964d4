/** The words of the download dialog in Arabic. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'الأحداث',
  shown: 'المعروضة الآن',
  all: 'الكل',
  csv: 'جدول بيانات',
  json: 'مجموعة بيانات',
  ics: 'تقويم',
  svg: 'رسم',
  png: 'صورة',
  pdf: 'للطباعة',
  zip: 'الكل',
  data: 'البيانات',
  image: 'الصورة',
  width: 'العرض',
  view: 'هذا العرض',
  cite: 'اقتباس',
  saved: 'تم التنزيل',
};
