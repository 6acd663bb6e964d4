import { lazyExport, once } from '../base';

/** Loads the code that only a timeline of more than `PACKED_ABOVE` events needs. */
export const loadLargeTimeline = once(() => import('./packed/largeTimelineBundle'));

/** Loads the code that searches, filters and groups. */
export const loadSearch = once(() => import('./search/searchBundle'));

/** Loads the code that assigns events to other lanes than the dataset's. */
export const loadGroupings = lazyExport(() => import('./filter/groupings'), 'lanesForGrouping');

/** Loads the code that goes back to an earlier day. */
export const loadAsKnownOn = lazyExport(() => import('./asKnownOn'), 'createTimelineAsKnownOn');

/** Loads the code that packs columns; only the build does. */
export const loadPackCore = async () => (await import('./packed/pack')).packCore;
