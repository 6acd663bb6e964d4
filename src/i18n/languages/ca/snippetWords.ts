/** The words of the snippet builder in Catalan. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'Insereix el que veus',
  form: 'Què cal enganxar',
  iframe: 'Un marc: per a la majoria dels editors',
  element: 'Un element amb un script: la vostra pàgina pot dirigir-lo i saber què es llegeix',
  link: 'Un enllaç amb una imatge: per a butlletins',
  height: 'Alçada (píxels)',
  heightBounds: 'No s’ha fet servir. Alçades possibles (píxels):',
  parts: 'Al voltant del dibuix',
  title: 'títol',
  toolbar: 'barra d’eines',
  overview: 'vista general',
  list: 'llista d’esdeveniments',
  code: 'Codi',
  copy: 'Copia el codi',
  copied: 'El codi s’ha copiat.',
  refused:
    'El navegador no ha permès copiar. El codi està seleccionat: copieu-lo amb Ctrl o ⌘ i C.',
  preview: 'Com es veurà',
  width: 'Amplada de la previsualització',
  phone: 'en un telèfon',
  desktop: 'en un ordinador',
};
