export type { LiveList } from './liveList';

/** Fetches what keeps the list that stands in the page to the range. */
export const loadLiveList = async () => await import('./liveList');
