/** The words of pages and files that only the build writes, in Portuguese. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'O texto completo tal como o temos. O que esta cronologia cita está assinalado e leva ao acontecimento.',
  feed: 'Novos acontecimentos e correções',
  changed: (title) => `Corrigido ou alterado: ${title}`,
  moved: 'Este acontecimento tem um novo endereço.',
  near: 'Talvez procure',
  chapters: 'Capítulos',
  events: 'Todos os acontecimentos',
  wholeList: 'Todos os acontecimentos com as suas fontes, para ler ou imprimir',
  blocked: 'Esta página não permite abrir ligações. Copie o endereço:',
  julianCalendar: 'calendário juliano',
  method: 'Como esta cronologia foi feita',
  methodShort: 'Método',
  methodSelection: 'Como os acontecimentos foram escolhidos',
  methodDating: 'Como as datas foram fixadas',
  methodChecking: 'Quem verificou',
  methodMissing: 'O que falta',
  methodRelease: 'Versão e hash dos dados',
};
