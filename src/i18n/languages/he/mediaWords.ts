/** The words around pictures and other media in Hebrew. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'תמונות ומדיה',
  enlarge: 'הגדלה',
  previous: 'הקודם',
  next: 'הבא',
  graphic: 'התוכן עלול לזעזע',
  show: 'הצגה',
  contact: 'רק אם תלחצו כאן, הדפדפן יתחבר אל {host}.',
  load: 'הצגה כאן',
  open: 'פתיחה באתר המקורי',
  transcript: 'תמליל',
  licence: 'רישיון',
  source: 'מקור',
};
