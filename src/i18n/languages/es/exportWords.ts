/** The words of the download dialog in Spanish. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'Acontecimientos',
  shown: 'los que se ven ahora',
  all: 'todos',
  csv: 'Hoja de cálculo',
  json: 'Conjunto de datos',
  ics: 'Calendario',
  svg: 'Dibujo',
  png: 'Imagen',
  pdf: 'Para imprimir',
  zip: 'Todo',
  data: 'Datos',
  image: 'Imagen',
  width: 'Anchura',
  view: 'Esta vista',
  cite: 'Citar',
  saved: 'Descargado',
};
