import { loadVertical } from '../stage/lazyStage';

/** Loads the components that only the build renders, and what `StaticStage` needs at once. */
export const loadBuildOnlyBundle = async () => {
  await loadVertical();
  return import('./buildOnlyBundle');
};
