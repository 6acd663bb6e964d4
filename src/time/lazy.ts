import { lazyExport } from '../base';

/** Fetches the code of the smooth path between views, which only stories and host pages need. */
export const loadZoomPath = lazyExport(() => import('./zoomPath'), 'zoomPath');
