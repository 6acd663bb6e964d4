export type { LoadErrorCode } from './Failure';

/** Fetches the sentence for a timeline that cannot be had: few ever see it. */
export const loadErrorComponent = async () => (await import('./Failure')).LoadError;
