/** Fetches what a timeline of many events needs, and no other: what reads its packed columns. */
export const loadLargeTimeline = () => import('./packed/lazyBundle');

/** What filters, arranges and looks through a timeline: few ask for it. */
export const loadSearch = () => import('./search/lazyBundle');

/** Fetches what puts events into other lanes than the dataset's: few ask for it. */
export const loadGroupings = async () => (await import('./filter/groupings')).lanesForGrouping;

/** What packs them, for the build. */
export const loadPackCore = async () => (await import('./packed/pack')).packCore;
