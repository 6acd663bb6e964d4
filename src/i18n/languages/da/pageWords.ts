/** The words of pages and files that only the build writes, in Danish. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'Hele teksten, som vi har den. Det, denne tidslinje citerer, er markeret og fører til sin begivenhed.',
  feed: 'Nye begivenheder og rettelser',
  changed: (title) => `Rettet eller ændret: ${title}`,
  moved: 'Denne begivenhed har en ny adresse.',
  near: 'Måske leder du efter',
  chapters: 'Kapitler',
  events: 'Alle begivenheder',
  wholeList: 'Alle begivenheder med deres kilder, til læsning eller udskrift',
  blocked: 'Denne side lader ingen links åbne. Kopiér adressen:',
  julianCalendar: 'den julianske kalender',
  method: 'Sådan blev tidslinjen lavet',
  methodShort: 'Metode',
  methodSelection: 'Hvordan begivenhederne blev valgt',
  methodDating: 'Hvordan datoerne blev fastlagt',
  methodChecking: 'Hvem der har kontrolleret',
  methodMissing: 'Hvad der mangler',
  methodRelease: 'Dataenes version og hash',
};
