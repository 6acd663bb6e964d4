/** Loads the components that only the build renders. */
export const loadBuildOnlyBundle = () => import('./buildOnlyBundle');
