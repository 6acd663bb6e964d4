import { lazyExport } from '../base';

/** Loads the code that writes the address of an embed, for the snippet builder. */
export const loadEmbedAddress = lazyExport(() => import('./embedAddress'), 'embedAddress');

/** Loads the code that writes the address that a reader copies. */
export const loadSharedAddress = lazyExport(() => import('./sharedAddress'), 'sharedAddress');
