export type { LoadErrorCode } from './LoadError';

/** Fetches `LoadError`, which few readers ever see. */
export const loadErrorComponent = async () => (await import('./LoadError')).LoadError;
