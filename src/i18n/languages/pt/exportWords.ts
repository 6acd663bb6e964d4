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
  pdf: 'Para imprimir',
  zip: 'Tudo',
  data: 'Dados',
  image: 'Imagem',
  width: 'Largura',
  view: 'Esta vista',
  cite: 'Citar',
  saved: 'Descarregado',
};
