/** The words around pictures and other media in Persian. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'تصویرها و رسانه‌ها',
  enlarge: 'بزرگ‌نمایی',
  previous: 'قبلی',
  next: 'بعدی',
  graphic: 'ممکن است ناراحت‌کننده باشد',
  show: 'نمایش',
  contact: 'مرورگر تنها اگر اینجا را فشار دهید با {host} تماس می‌گیرد.',
  load: 'نمایش در اینجا',
  open: 'باز کردن در سایت خودش',
  transcript: 'متن پیاده‌شده',
  licence: 'پروانه',
  source: 'منبع',
};
