/** The words of pages and files that only the build writes, in Italian. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'Il testo intero come lo abbiamo. Ciò che questa cronologia cita è evidenziato e porta al suo evento.',
  feed: 'Nuovi eventi e correzioni',
  changed: (title) => `Corretto o modificato: ${title}`,
  moved: 'Questo evento ha un nuovo indirizzo.',
  near: 'Forse si cerca',
  chapters: 'Capitoli',
  events: 'Tutti gli eventi',
  wholeList: 'Tutti gli eventi con le loro fonti, da leggere o stampare',
  blocked: 'Questa pagina non permette di aprire link. Copiare l’indirizzo:',
  julianCalendar: 'calendario giuliano',
  method: 'Come è stata fatta questa cronologia',
  methodShort: 'Metodo',
  methodSelection: 'Come sono stati scelti gli eventi',
  methodDating: 'Come sono state stabilite le date',
  methodChecking: 'Chi ha verificato',
  methodMissing: 'Che cosa manca',
  methodRelease: 'Versione e hash dei dati',
};
