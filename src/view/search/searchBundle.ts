/** What a reader needs once something is looked for or filtered: fetched together, then. */
export { SearchResults } from './SearchResults';
export { openNextMatch } from './openNextMatch';
export { EmptyState } from './EmptyState';
