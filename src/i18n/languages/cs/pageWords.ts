import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Czech. */
export const pageWords: PageWords = {
  sourceExplain:
    'Celý text tak, jak ho máme. Co tato časová osa cituje, je označeno a vede k příslušné události.',
  feed: 'Nové události a opravy',
  changed: (title) => `Opraveno nebo změněno: ${title}`,
  moved: 'Tato událost má novou adresu.',
  near: 'Možná hledáte',
  chapters: 'Kapitoly',
  events: 'Všechny události',
  wholeList: 'Všechny události se zdroji, ke čtení nebo tisku',
  blocked: 'Tato stránka nedovoluje otevírat odkazy. Zkopírujte adresu:',
  julianCalendar: 'juliánský kalendář',
  method: 'Jak tato časová osa vznikla',
  methodShort: 'Metoda',
  methodSelection: 'Jak byly vybrány události',
  methodDating: 'Jak byla určena data',
  methodChecking: 'Kdo kontroloval',
  methodMissing: 'Co chybí',
  methodRelease: 'Verze a otisk dat',
};
