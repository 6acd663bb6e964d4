import { lazy } from 'react';

/** What a reader needs once something is looked for or filtered. */
export const loadSearchBundle = async () => await import('./searchBundle');

export const SearchResults = lazy(async () => ({
  default: (await loadSearchBundle()).SearchResults,
}));
export const EmptyState = lazy(async () => ({ default: (await loadSearchBundle()).EmptyState }));
