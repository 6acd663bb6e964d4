/** The words of pages and files that only the build writes, in Hebrew. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain: 'הטקסט המלא כפי שהוא בידינו. מה שציר הזמן מצטט מסומן ומוביל אל האירוע.',
  feed: 'אירועים חדשים ותיקונים',
  changed: (title) => `תוקן או שונה: ${title}`,
  moved: 'לאירוע זה יש כתובת חדשה.',
  near: 'אולי חיפשת',
  chapters: 'פרקים',
  events: 'כל האירועים',
  wholeList: 'כל האירועים עם מקורותיהם, לקריאה או להדפסה',
  blocked: 'דף זה אינו מאפשר לפתוח קישורים. אפשר להעתיק את הכתובת:',
  julianCalendar: 'הלוח היוליאני',
  method: 'איך נוצר ציר הזמן הזה',
  methodShort: 'שיטה',
  methodSelection: 'איך נבחרו האירועים',
  methodDating: 'איך נקבעו התאריכים',
  methodChecking: 'מי בדק',
  methodMissing: 'מה חסר',
  methodRelease: 'הגרסה והגיבוב של הנתונים',
};
