/** The words around pictures and other media in Arabic. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'صور ووسائط',
  enlarge: 'تكبير',
  previous: 'السابق',
  next: 'التالي',
  graphic: 'قد يكون هذا مزعجًا',
  show: 'إظهار',
  contact: 'لا يتصل متصفحك بالموقع {host} إلا إذا ضغطت هنا.',
  load: 'إظهار هنا',
  open: 'فتح في موقعه',
  transcript: 'النص المكتوب',
  licence: 'الترخيص',
  source: 'المصدر',
};
