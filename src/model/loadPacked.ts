/** Fetches what a timeline of many events needs, and no other: what reads its packed columns. */
export const loadMany = () => import('./many');

/** What filters, arranges and looks through a timeline: few ask for it. */
export const loadFinding = () => import('./search/finding');

/** What packs them, for the build. */
export const loadPack = async () => (await import('./packed/pack')).packCore;
