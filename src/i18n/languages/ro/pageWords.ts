import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Romanian. */
export const pageWords: PageWords = {
  sourceExplain:
    'Textul integral, așa cum îl avem. Ce citează această cronologie este marcat și duce la evenimentul respectiv.',
  feed: 'Evenimente noi și corecturi',
  changed: (title) => `Corectat sau modificat: ${title}`,
  moved: 'Acest eveniment are o adresă nouă.',
  near: 'Poate căutați',
  chapters: 'Capitole',
  events: 'Toate evenimentele',
  wholeList: 'Toate evenimentele cu sursele lor, de citit sau de tipărit',
  blocked: 'Această pagină nu permite deschiderea linkurilor. Copiați adresa:',
  julianCalendar: 'calendarul iulian',
  method: 'Cum a fost făcută această cronologie',
  methodShort: 'Metodă',
  methodSelection: 'Cum au fost alese evenimentele',
  methodDating: 'Cum au fost stabilite datele',
  methodChecking: 'Cine a verificat',
  methodMissing: 'Ce lipsește',
  methodRelease: 'Versiunea și amprenta datelor',
};
