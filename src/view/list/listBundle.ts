/** The lazy bundle of the live lists. `view/lazy.ts` imports it once the drawing is live. */
export { SectionedList } from './SectionedList';
export { DayList } from './DayList';
export { ListedSummary } from './ListedSummary';
