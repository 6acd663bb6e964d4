import { lazyExport } from '../../base';

/**
 * Fetches the layout of arcs, which is needed once an event is opened or focused. Rejects if the
 * code cannot be fetched.
 */
export const loadArcs = lazyExport(() => import('./arcs'), 'arcsOf');
