import { lazyExport } from '../../base';

export type { LoadErrorCode } from './LoadError';

/** Fetches `LoadError`, which few readers ever see. */
export const loadErrorComponent = lazyExport(() => import('./LoadError'), 'LoadError');
