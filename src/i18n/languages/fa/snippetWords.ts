/** The words of the snippet builder in Persian. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'جاسازی آنچه می‌بینید',
  form: 'آنچه می‌چسبانید',
  iframe: 'قاب: برای بیشتر سامانه‌های ویرایش',
  element: 'عنصر با اسکریپت: صفحهٔ شما می‌تواند آن را هدایت کند و بداند چه خوانده می‌شود',
  link: 'پیوند با تصویر: برای خبرنامه‌ها',
  height: 'ارتفاع (پیکسل)',
  heightBounds: 'استفاده نشد. ارتفاع‌های مناسب (پیکسل):',
  parts: 'پیرامون نمودار',
  title: 'عنوان',
  toolbar: 'نوار ابزار',
  overview: 'نمای کلی',
  list: 'فهرست رویدادها',
  code: 'کد',
  copy: 'رونوشت کد',
  copied: 'کد رونوشت شد.',
  refused: 'مرورگر اجازهٔ رونوشت نداد. کد انتخاب شده است: با Ctrl یا ⌘ و C از آن رونوشت بگیرید.',
  preview: 'چگونه دیده می‌شود',
  width: 'پهنای پیش‌نمایش',
  phone: 'در تلفن',
  desktop: 'در رایانه',
};
