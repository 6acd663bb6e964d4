/** The list of either length: fetched once the drawing stands. */
export { LongList } from './LongList';
export { ReadingList } from './ReadingList';
