/** The words of pages and files that only the build writes, in Swedish. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'Hela texten så som vi har den. Det som denna tidslinje citerar är markerat och leder till sin händelse.',
  feed: 'Nya händelser och rättelser',
  changed: (title) => `Rättat eller ändrat: ${title}`,
  moved: 'Denna händelse har en ny adress.',
  near: 'Kanske söker du',
  chapters: 'Kapitel',
  events: 'Alla händelser',
  wholeList: 'Alla händelser med sina källor, att läsa eller skriva ut',
  blocked: 'Denna sida låter inga länkar öppnas. Kopiera adressen:',
  julianCalendar: 'julianska kalendern',
  method: 'Så gjordes tidslinjen',
  methodShort: 'Metod',
  methodSelection: 'Hur händelserna valdes',
  methodDating: 'Hur datumen fastställdes',
  methodChecking: 'Vem som kontrollerade',
  methodMissing: 'Vad som saknas',
  methodRelease: 'Datans version och hash',
};
