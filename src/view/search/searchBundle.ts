/** Lazy bundle: a page fetches it when the reader first searches or filters. */
export { filterInWords, SearchResults } from './SearchResults';
export { openNextMatch } from './openNextMatch';
export { EmptyState } from './EmptyState';
export { loadFacets } from './useFacets';
