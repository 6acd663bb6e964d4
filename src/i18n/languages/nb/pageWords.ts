/** The words of pages and files that only the build writes, in Norwegian (Bokmål). */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'Hele teksten slik vi har den. Det denne tidslinjen siterer, er merket og fører til hendelsen.',
  feed: 'Nye hendelser og rettelser',
  changed: (title) => `Rettet eller endret: ${title}`,
  moved: 'Denne hendelsen har en ny adresse.',
  near: 'Kanskje leter du etter',
  chapters: 'Kapitler',
  events: 'Alle hendelser',
  wholeList: 'Alle hendelser med kildene sine, til å lese eller skrive ut',
  blocked: 'Denne siden lar ingen lenker åpnes. Kopier adressen:',
  julianCalendar: 'den julianske kalenderen',
  method: 'Slik ble tidslinjen laget',
  methodShort: 'Metode',
  methodSelection: 'Hvordan hendelsene ble valgt',
  methodDating: 'Hvordan datoene ble fastsatt',
  methodChecking: 'Hvem som har kontrollert',
  methodMissing: 'Hva som mangler',
  methodRelease: 'Dataenes versjon og hash',
};
