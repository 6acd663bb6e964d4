import { lazyExport } from '../../base';

/** Fetches the static islands, which render again only for another variant. */
export const loadStaticIslands = lazyExport(() => import('./staticIslands'), 'staticIslands');

/** Fetches what a legend explains, for images. */
export const loadLegendItems = lazyExport(() => import('./staticIslands'), 'legendItemsOf');
