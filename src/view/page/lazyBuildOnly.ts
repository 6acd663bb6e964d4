import { loadVertical } from '../stage/lazyStage';

/** Loads the components that only the build renders, and what `StaticStage` needs at once. */
export const loadBuildOnlyBundle = async () => {
  const [bundle] = await Promise.all([import('./buildOnlyBundle'), loadVertical()]);
  return bundle;
};
