export type { LoadErrorCode } from './LoadError';

/** Fetches the sentence for a timeline that cannot be had: few ever see it. */
export const loadErrorComponent = async () => (await import('./LoadError')).LoadError;
