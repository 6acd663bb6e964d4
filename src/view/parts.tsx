import { Aside } from './Aside';
import { Bar } from './Bar';
import { Foot } from './Foot';
import { Masthead } from './Masthead';
import { ReadingList } from './ReadingList';

/**
 * The parts that a page holds prerendered and that are hydrated in place, by the name of their
 * container (`data-part`). Each is a root of its own: one that fails leaves the others standing.
 */
export const pageParts = {
  masthead: Masthead,
  bar: Bar,
  aside: Aside,
  list: ReadingList,
  foot: Foot,
} as const;
