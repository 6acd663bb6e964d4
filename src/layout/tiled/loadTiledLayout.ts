import { lazyExport } from '../../base';
import { TILED_LAYOUT_ABOVE } from '../../model';

const fetchTiledLayout = lazyExport(() => import('./index'), 'createTiledLayout');

/**
 * Fetches the tiled layout if a timeline has more than `TILED_LAYOUT_ABOVE` dated events; else
 * resolves to undefined. Rejects if the code cannot be fetched.
 */
export const loadTiledLayout = async (dated: number) =>
  dated > TILED_LAYOUT_ABOVE ? fetchTiledLayout() : undefined;
