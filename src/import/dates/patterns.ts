/** Patterns of the words around a date: about, since, before, between, to. */
import {
  ABOUT_AFTER,
  ABOUT_BEFORE,
  AFTER,
  AND,
  BEFORE,
  BETWEEN,
  BY,
  NOW,
  OR,
  PERHAPS_BEFORE,
  SINCE_AFTER,
  SINCE_BEFORE,
  TO,
  UNTIL,
  words,
} from './vocabulary';

const startsWith = (alternatives: string): RegExp =>
  new RegExp(`^(?:${words(alternatives)})(?![\\p{L}]) ?(?=.)`, 'u');
const endsWith = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[ \\d])(?:${words(alternatives)})$`, 'u');
const between = (alternatives: string): RegExp =>
  new RegExp(` ?(?<![\\p{L}])(?:${words(alternatives)})(?![\\p{L}]) ?`, 'gu');

export const ABOUT = startsWith(ABOUT_BEFORE);
export const ABOUT_LAST = endsWith(ABOUT_AFTER);
export const PERHAPS = startsWith(PERHAPS_BEFORE);
export const SINCE = startsWith(SINCE_BEFORE);
export const SINCE_LAST = endsWith(SINCE_AFTER);
export const IS_NOW = new RegExp(`^(?:${NOW})$`, 'u');
export const SIDES: readonly (readonly [RegExp, 'by' | 'from' | 'until'])[] = [
  [startsWith(BEFORE), 'by'],
  [startsWith(BY), 'by'],
  [startsWith(UNTIL), 'until'],
  [startsWith(AFTER), 'from'],
];
export const BETWEEN_START = startsWith(BETWEEN);
export const WORD_TO = between(TO);
export const WORD_AND = between(AND);
export const WORD_OR = between(OR);
export const RANGE_SEPARATORS = [
  / ?– ?/gu,
  / - /gu,
  / ?\.\.\.? ?/gu,
  / ?\/ ?/gu,
  WORD_TO,
  /(?<=\d)-(?=\d)/gu,
];
