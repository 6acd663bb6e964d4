/** The words of pages and files that only the build writes, in Spanish. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'El texto completo tal como lo tenemos. Lo que cita esta cronología está marcado y lleva a su acontecimiento.',
  feed: 'Nuevos acontecimientos y correcciones',
  changed: (title) => `Corregido o modificado: ${title}`,
  moved: 'Este acontecimiento tiene una dirección nueva.',
  near: 'Quizá busca',
  chapters: 'Capítulos',
  events: 'Todos los acontecimientos',
  wholeList: 'Todos los acontecimientos con sus fuentes, para leer o imprimir',
  blocked: 'Esta página no permite abrir enlaces. Copie la dirección:',
  julianCalendar: 'calendario juliano',
  method: 'Cómo se hizo esta cronología',
  methodShort: 'Método',
  methodSelection: 'Cómo se eligieron los acontecimientos',
  methodDating: 'Cómo se fijaron las fechas',
  methodChecking: 'Quién lo comprobó',
  methodMissing: 'Qué falta',
  methodRelease: 'Versión y hash de los datos',
};
