/** Fetches what draws relations: an event must be opened or focused first. */
export const loadArcs = async () => (await import('./arcs')).arcsOf;
