/** What writes the parts of pages that only the build writes. */
export const loadBuildOnlyBundle = () => import('./buildOnlyBundle');
