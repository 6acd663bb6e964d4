/** The words of the download dialog in Portuguese. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Acontecimentos',
  shown: 'visíveis agora',
  all: 'todos',
  csv: 'Folha de cálculo',
  json: 'Conjunto de dados',
  ics: 'Calendário',
  svg: 'Desenho',
  png: 'Imagem',
  cite: 'Citar',
  saved: 'Descarregado',
};
