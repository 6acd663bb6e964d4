/** The words of pages and files that only the build writes, in Dutch. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'De hele tekst zoals wij die hebben. Wat deze tijdlijn citeert is gemarkeerd en leidt naar de gebeurtenis.',
  feed: 'Nieuwe gebeurtenissen en correcties',
  changed: (title) => `Verbeterd of gewijzigd: ${title}`,
  moved: 'Deze gebeurtenis heeft een nieuw adres.',
  near: 'Misschien zoekt u',
  chapters: 'Hoofdstukken',
  events: 'Alle gebeurtenissen',
  wholeList: 'Alle gebeurtenissen met hun bronnen, om te lezen of af te drukken',
  blocked: 'Op deze pagina kunnen links niet openen. Kopieer het adres:',
  julianCalendar: 'Juliaanse kalender',
  method: 'Hoe deze tijdlijn is gemaakt',
  methodShort: 'Werkwijze',
  methodSelection: 'Hoe gebeurtenissen zijn gekozen',
  methodDating: 'Hoe data zijn bepaald',
  methodChecking: 'Wie heeft gecontroleerd',
  methodMissing: 'Wat ontbreekt',
  methodRelease: 'Versie en hash van de gegevens',
};
