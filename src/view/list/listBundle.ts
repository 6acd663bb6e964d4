/** The list of either length: fetched once the drawing stands. */
export { SectionedList } from './SectionedList';
export { DayList } from './DayList';
