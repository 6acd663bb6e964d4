/** Fetches what a timeline of many events needs, and no other: what reads its packed columns. */
export const loadMany = () => import('./many');

/** What filters, arranges and looks through a timeline: few ask for it. */
export const loadFinding = () => import('./search/finding');

/** Fetches what puts events into other lanes than the dataset's: few ask for it. */
export const loadGroupings = async () => (await import('./filter/groupings')).groupedLanes;

/** What packs them, for the build. */
export const loadPack = async () => (await import('./packed/pack')).packCore;
