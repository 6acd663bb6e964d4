/** The words of pages and files that only the build writes, in Catalan. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'El text complet tal com el tenim. El que cita aquesta cronologia està marcat i porta al seu esdeveniment.',
  feed: 'Nous esdeveniments i correccions',
  changed: (title) => `Corregit o modificat: ${title}`,
  moved: 'Aquest esdeveniment té una adreça nova.',
  near: 'Potser cerqueu',
  chapters: 'Capítols',
  events: 'Tots els esdeveniments',
  wholeList: 'Tots els esdeveniments amb les seves fonts, per llegir o imprimir',
  blocked: 'Aquesta pàgina no permet obrir enllaços. Copieu l’adreça:',
  julianCalendar: 'calendari julià',
  method: 'Com s’ha fet aquesta cronologia',
  methodShort: 'Mètode',
  methodSelection: 'Com s’han triat els esdeveniments',
  methodDating: 'Com s’han fixat les dates',
  methodChecking: 'Qui ho ha comprovat',
  methodMissing: 'Què hi falta',
  methodRelease: 'Versió i hash de les dades',
};
