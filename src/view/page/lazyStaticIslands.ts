import { lazyExport } from '../../base';

/** Fetches the static islands, which render again only for another variant. */
export const loadStaticIslands = lazyExport(() => import('./staticIslands'), 'staticIslands');
