/** The words of the map in Bulgarian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Карта на събитията',
  where: 'Какво къде се случи',
  fit: 'Цялата карта',
  site: 'точно място',
  town: 'град',
  area: 'област',
  earlier: 'преди видимия период',
  empty: 'Нито едно събитие във видимия период няма място на картата.',
  base: 'Суша и води: Natural Earth. Границите не са начертани.',
  keys: 'Стрелките водят от място на място, Enter го отваря. Плюс и минус променят мащаба, Shift със стрелка мести картата.',
};
