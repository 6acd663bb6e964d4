import { lazy } from 'react';

/** What a reader needs once something is looked for or filtered. */
export const loadFindParts = async () => await import('./findParts');

export const FindResults = lazy(async () => ({ default: (await loadFindParts()).FindResults }));
export const NothingHere = lazy(async () => ({ default: (await loadFindParts()).NothingHere }));
