/** The words of pages and files that only the build writes, in Persian. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'متن کامل، همان‌گونه که در دست ماست. آنچه این خط زمانی نقل می‌کند مشخص شده و به رویداد آن پیوند دارد.',
  feed: 'رویدادهای تازه و تصحیح‌ها',
  changed: (title) => `تصحیح یا تغییر: ${title}`,
  moved: 'این رویداد نشانی تازه‌ای دارد.',
  near: 'شاید در پی این هستید',
  chapters: 'فصل‌ها',
  events: 'همهٔ رویدادها',
  wholeList: 'همهٔ رویدادها با منابعشان، برای خواندن یا چاپ',
  blocked: 'این صفحه اجازهٔ باز کردن پیوند نمی‌دهد. از نشانی رونوشت بگیرید:',
  julianCalendar: 'گاه‌شماری ژولینی',
  method: 'این گاه‌شمار چگونه ساخته شد',
  methodShort: 'روش',
  methodSelection: 'رویدادها چگونه انتخاب شدند',
  methodDating: 'تاریخ‌ها چگونه تعیین شدند',
  methodChecking: 'چه کسی بررسی کرد',
  methodMissing: 'چه چیزی کم است',
  methodRelease: 'نسخه و اثر انگشت داده‌ها',
};
