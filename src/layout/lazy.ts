/** The parts of the layout that load when they are needed. Each rejects if its code is not found. */
import { lazyExport, once } from '../base';
import { TILED_LAYOUT_ABOVE } from '../model';

/** Loads the code for empty time that is folded. */
export const loadFolding = once(() => import('./folding'));

/** Loads what draws the histograms of collapsed lanes. */
export const loadLaneHistograms = lazyExport(
  () => import('./laneHistogram'),
  'createLaneHistograms',
);

/** Loads the layout of the map. */
export const loadMapLayout = once(() => import('./map'));

const fetchTiledLayout = lazyExport(() => import('./tiled'), 'createTiledLayout');

/**
 * Loads the tiled layout if a timeline has more than `TILED_LAYOUT_ABOVE` dated events; else
 * resolves to undefined.
 */
export const loadTiledLayout = async (dated: number) =>
  dated > TILED_LAYOUT_ABOVE ? fetchTiledLayout() : undefined;

/** Loads the layout of the vertical drawing. */
export const loadVerticalLayout = once(() => import('./vertical'));
