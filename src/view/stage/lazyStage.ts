import { lazyExport, once } from '../../base';
import { loadArcs, loadFolding, loadVerticalLayout } from '../../layout';

/** Fetches what the live drawing needs after its first paint. */
export const loadStageBundle = once(() => import('./stageBundle'));

/** Fetches the component that draws arcs, and the layout that it needs. */
export const loadArcsComponent = once(async () => {
  const [{ Arcs }] = await Promise.all([loadStageBundle(), loadArcs()]);
  return Arcs;
});

/** Fetches the drawing with empty time left out, and the layout that it needs. */
export const loadFoldedPlot = once(async () => {
  const [{ FoldedPlot }] = await Promise.all([import('./FoldedPlot'), loadFolding()]);
  return FoldedPlot;
});

/** Fetches the drawing in which time runs down, and its layout. */
export const loadVertical = once(async () => {
  const [bundle] = await Promise.all([import('../vertical/verticalBundle'), loadVerticalLayout()]);
  return bundle;
});

// Few readers need these, so each has a chunk of its own.
export const loadComparedStage = lazyExport(() => import('./ComparedStage'), 'ComparedStage');
export const loadStory = lazyExport(() => import('../story/Story'), 'Story');
