/** What writes the pages of a long list, for the build. */
export const loadListPages = () => import('./listPageParts');
