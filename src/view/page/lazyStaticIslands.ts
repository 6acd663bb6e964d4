/** Fetches the parts that only a timeline told otherwise draws anew. */
export const loadStaticIslands = async () => (await import('./staticIslands')).staticIslands;
