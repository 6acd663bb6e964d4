/** The list of either length: fetched once the drawing stands. */
export { SectionedList } from './LongList';
export { DayList } from './ReadingList';
