import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Hungarian. */
export const pageWords: PageWords = {
  sourceExplain:
    'A teljes szöveg úgy, ahogy nálunk megvan. Amit ez az idővonal idéz, az meg van jelölve, és az eseményéhez vezet.',
  feed: 'Új események és helyesbítések',
  changed: (title) => `Helyesbítve vagy módosítva: ${title}`,
  moved: 'Ennek az eseménynek új címe van.',
  near: 'Talán ezt keresi',
  chapters: 'Fejezetek',
  events: 'Minden esemény',
  wholeList: 'Minden esemény a forrásaival, olvasásra vagy nyomtatásra',
  blocked: 'Ez az oldal nem engedi megnyitni a hivatkozásokat. Másolja ki a címet:',
  julianCalendar: 'Julián-naptár',
  method: 'Hogyan készült ez az idővonal',
  methodShort: 'Módszer',
  methodSelection: 'Hogyan választottuk ki az eseményeket',
  methodDating: 'Hogyan állapítottuk meg a dátumokat',
  methodChecking: 'Ki ellenőrizte',
  methodMissing: 'Mi hiányzik',
  methodRelease: 'Az adatok verziója és hash-értéke',
};
