/** Fetches the parts that only a timeline told otherwise draws anew. */
export const loadWordParts = async () => (await import('./wordParts')).wordParts;
