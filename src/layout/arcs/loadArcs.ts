/**
 * Fetches the layout of arcs, which is needed once an event is opened or focused. Rejects if the
 * code cannot be fetched.
 */
export const loadArcs = async () => (await import('./arcs')).arcsOf;
