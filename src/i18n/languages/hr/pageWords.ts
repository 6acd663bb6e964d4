import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Croatian. */
export const pageWords: PageWords = {
  sourceExplain:
    'Cjelovit tekst kakav imamo. Ono što ova vremenska crta navodi označeno je i vodi do događaja.',
  feed: 'Novi događaji i ispravci',
  changed: (title) => `Ispravljeno ili promijenjeno: ${title}`,
  moved: 'Ovaj događaj ima novu adresu.',
  near: 'Možda tražite',
  chapters: 'Poglavlja',
  events: 'Svi događaji',
  wholeList: 'Svi događaji s izvorima, za čitanje ili ispis',
  blocked: 'Ova stranica ne dopušta otvaranje poveznica. Kopirajte adresu:',
  julianCalendar: 'julijanski kalendar',
  method: 'Kako je nastala ova kronologija',
  methodShort: 'Metoda',
  methodSelection: 'Kako su odabrani događaji',
  methodDating: 'Kako su utvrđeni datumi',
  methodChecking: 'Tko je provjerio',
  methodMissing: 'Što nedostaje',
  methodRelease: 'Verzija i sažetak podataka',
};
