/** The words of the snippet builder in Hebrew. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'הטמעת מה שמוצג',
  form: 'מה להדביק',
  iframe: 'מסגרת: לרוב מערכות העריכה',
  element: 'רכיב עם סקריפט: הדף שלך יכול לשלוט בו ולדעת מה נקרא',
  link: 'קישור עם תמונה: לניוזלטרים',
  height: 'גובה (פיקסלים)',
  heightBounds: 'לא נעשה בו שימוש. גבהים מתאימים (פיקסלים):',
  parts: 'מסביב לתרשים',
  title: 'כותרת',
  toolbar: 'סרגל כלים',
  overview: 'מבט כולל',
  list: 'רשימת אירועים',
  code: 'קוד',
  copy: 'העתקת הקוד',
  copied: 'הקוד הועתק.',
  refused: 'הדפדפן לא אפשר העתקה. הקוד מסומן: אפשר להעתיק אותו במקשים Ctrl או ⌘ ו־C.',
  preview: 'איך זה ייראה',
  width: 'רוחב התצוגה המקדימה',
  phone: 'בטלפון',
  desktop: 'במחשב',
};
