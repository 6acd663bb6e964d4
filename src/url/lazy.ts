import { lazyExport } from '../base';

/** Loads the code that writes the address of an embed, for the snippet builder. */
export const loadEmbedAddress = lazyExport(() => import('./embedAddress'), 'embedAddress');

/** Loads the code that writes the address that a reader copies. */
export const loadSharedAddress = lazyExport(() => import('./sharedAddress'), 'sharedAddress');

/** Loads the code that rewrites an odd query as the app writes it. */
export const loadQueryAsWritten = lazyExport(
  () => import('./asSent/asSentBundle'),
  'queryAsWritten',
);

/** Loads the code that rewrites a date as addresses have it. */
export const loadDateAsWritten = lazyExport(() => import('./asSent/asSentBundle'), 'dateAsWritten');
