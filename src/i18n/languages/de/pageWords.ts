/** The words of pages and files that only the build writes, in German. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'Der ganze Text, wie er uns vorliegt. Was diese Zeitleiste zitiert, ist markiert und führt zum Ereignis.',
  feed: 'Neue Ereignisse und Berichtigungen',
  changed: (title) => `Berichtigt oder geändert: ${title}`,
  moved: 'Dieses Ereignis hat eine neue Adresse.',
  near: 'Vielleicht suchen Sie',
  chapters: 'Kapitel',
  events: 'Alle Ereignisse',
  wholeList: 'Alle Ereignisse mit ihren Quellen, zum Lesen oder Drucken',
  blocked: 'Auf dieser Seite lassen sich keine Links öffnen. Kopieren Sie die Adresse:',
  julianCalendar: 'Julianischer Kalender',
  method: 'Wie diese Zeitleiste entstand',
  methodShort: 'Methode',
  methodSelection: 'Wie Ereignisse ausgewählt wurden',
  methodDating: 'Wie Daten bestimmt wurden',
  methodChecking: 'Wer geprüft hat',
  methodMissing: 'Was fehlt',
  methodRelease: 'Version und Prüfsumme der Daten',
};
