/** What a reader needs once something is looked for or filtered: fetched together, then. */
export { SearchResults } from './FindResults';
export { openNextMatch } from './jump';
export { EmptyState } from './NothingHere';
