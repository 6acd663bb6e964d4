/** The words of the snippet builder in Arabic. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'تضمين ما تراه',
  form: 'ما الذي يُلصق',
  iframe: 'إطار: لمعظم أنظمة التحرير',
  element: 'عنصر مع نص برمجي: يمكن لصفحتك أن تتحكم فيه وأن تعلم بما يُقرأ',
  link: 'رابط مع صورة: للنشرات البريدية',
  height: 'الارتفاع (بكسل)',
  heightBounds: 'لم يُستخدم. الارتفاعات المناسبة (بكسل):',
  parts: 'حول الرسم',
  title: 'العنوان',
  toolbar: 'شريط الأدوات',
  overview: 'نظرة عامة',
  list: 'قائمة الأحداث',
  code: 'الشفرة',
  copy: 'نسخ الشفرة',
  copied: 'نُسخت الشفرة.',
  refused: 'لم يسمح المتصفح بالنسخ. الشفرة محددة: انسخها بالضغط على Ctrl أو ⌘ مع C.',
  preview: 'كيف ستبدو',
  width: 'عرض المعاينة',
  phone: 'على هاتف',
  desktop: 'على حاسوب',
};
