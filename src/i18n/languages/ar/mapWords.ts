/** The words of the map in Arabic. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'خريطة الأحداث',
  where: 'ماذا حدث وأين',
  fit: 'الخريطة كلها',
  site: 'مكان محدد',
  town: 'مدينة',
  area: 'منطقة',
  earlier: 'قبل الفترة الظاهرة',
  empty: 'ليس لأي حدث في الفترة الظاهرة مكان على الخريطة.',
  base: 'اليابسة والمياه: Natural Earth. الحدود غير مرسومة.',
  keys: 'تنقل الأسهم من مكان إلى مكان، ويفتحه Enter. يغيّر زائد وناقص المقياس، ويحرّك Shift مع سهم الخريطة.',
};
