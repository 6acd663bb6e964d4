/** Fetches what an editor makes a snippet with. */
export const loadSnippetBuilder = async () => await import('./SnippetBuilder');
