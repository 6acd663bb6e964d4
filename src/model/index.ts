export { chunkOf } from './chunkOf';
export { createDetailsLoader } from './detailsIn';
export {
  normalizeChoices,
  facetKinds,
  updateFilter,
  MAX_CHOICES,
  MAX_QUERY_LENGTH,
  emptyFilter,
  normalizeQuery,
  hasFacetFilters,
  type FacetKind,
  type Filter,
} from './filter/filter';
export { loadAsKnownOn } from './loadAsKnown';
export type { FacetReaders, FacetReader } from './search/matcher';
export { groupings, type Grouping } from './filter/groupings/ids';
export { loadSearch, loadGroupings, loadLargeTimeline, loadPackCore } from './loadPacked';
export type { PackedCore } from './packed/packed';
export { eventsWithPages } from './pages';
export type { Search } from './search/searching';
export type { SearchResponse, SearchRequest } from './search/searchWorker';
export { createTimeline, fulfilled, MIN_VIEW_MS, type Timeline } from './timeline';
export { COMPILED_FORMAT, PACKED_ABOVE, INLINE_EVIDENCE_UP_TO } from './types';
export { statuses } from './types';
export type * from './types';
