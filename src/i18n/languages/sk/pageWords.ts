import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Slovak. */
export const pageWords: PageWords = {
  sourceExplain:
    'Celý text tak, ako ho máme. Čo táto časová os cituje, je označené a vedie k príslušnej udalosti.',
  feed: 'Nové udalosti a opravy',
  changed: (title) => `Opravené alebo zmenené: ${title}`,
  moved: 'Táto udalosť má novú adresu.',
  near: 'Možno hľadáte',
  chapters: 'Kapitoly',
  events: 'Všetky udalosti',
  wholeList: 'Všetky udalosti so zdrojmi, na čítanie alebo tlač',
  blocked: 'Táto stránka nedovoľuje otvárať odkazy. Skopírujte adresu:',
  julianCalendar: 'juliánsky kalendár',
  method: 'Ako táto časová os vznikla',
  methodShort: 'Metóda',
  methodSelection: 'Ako boli vybrané udalosti',
  methodDating: 'Ako boli určené dátumy',
  methodChecking: 'Kto kontroloval',
  methodMissing: 'Čo chýba',
  methodRelease: 'Verzia a odtlačok údajov',
};
