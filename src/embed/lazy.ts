/** Loads the form with which an editor makes a snippet. */
export const loadSnippetBuilder = () => import('./SnippetBuilder');
