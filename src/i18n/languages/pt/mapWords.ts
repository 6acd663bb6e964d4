/** The words of the map in Portuguese. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Mapa dos acontecimentos',
  where: 'O que aconteceu onde',
  fit: 'Mapa inteiro',
  site: 'local exato',
  town: 'cidade',
  area: 'área',
  earlier: 'antes do período visível',
  empty: 'Nenhum acontecimento do período visível tem um local no mapa.',
  base: 'Terra e água: Natural Earth. As fronteiras não são traçadas.',
  keys: 'As setas vão de local em local, Enter abre um. Mais e menos mudam a escala, Shift e uma seta movem o mapa.',
};
