export type { FailureCode } from './Failure';

/** Fetches the sentence for a timeline that cannot be had: few ever see it. */
export const loadFailure = async () => (await import('./Failure')).Failure;
