/** The words of the map in German. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Karte der Ereignisse',
  where: 'Was wo geschah',
  fit: 'Ganze Karte',
  site: 'genauer Ort',
  town: 'Stadt',
  area: 'Gebiet',
  earlier: 'vor dem sichtbaren Zeitraum',
  empty: 'Kein Ereignis im sichtbaren Zeitraum hat einen Ort auf der Karte.',
  base: 'Land und Wasser: Natural Earth. Grenzen sind nicht eingezeichnet.',
  keys: 'Pfeiltasten gehen von Ort zu Ort, Enter öffnet ihn. Plus und Minus zoomen, Umschalt und ein Pfeil verschieben die Karte.',
};
