import { lazy } from 'react';

/** Fetches the bundle that a first search or filter needs. */
export const loadSearchBundle = async () => await import('./searchBundle');

export const SearchResults = lazy(async () => ({
  default: (await loadSearchBundle()).SearchResults,
}));
export const EmptyState = lazy(async () => ({ default: (await loadSearchBundle()).EmptyState }));
