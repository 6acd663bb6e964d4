/** The compiled timeline, its variants, search and filters. Nothing here knows the DOM. */
export { certaintyOf, type Certainty } from './certaintyOf';
export { chunkOf } from './chunkOf';
export { createDetailsLoader } from './createDetailsLoader';
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
export { ID_PATTERN, ID_SOURCE } from './id';
export type { FacetReaders, FacetReader } from './filter/applyFilter';
export { groupings, type Grouping } from './filter/groupings/grouping';
export { loadAsKnownOn, loadGroupings, loadLargeTimeline, loadPackCore, loadSearch } from './lazy';
export {
  INLINE_EVIDENCE_UP_TO,
  MAX_SECTION_ENTRIES,
  PACKED_ABOVE,
  TILED_LAYOUT_ABOVE,
} from './limits';
export type { DetailsFile } from './detailsFile';
export * from './media';
export type { PackedCore } from './packed/packedCore';
export { eventsWithPages } from './eventsWithPages';
export type { Search } from './search/createSearch';
export type { SearchResponse, SearchRequest } from './search/searchWorker';
export { createTimeline, MIN_VIEW_MS, type Timeline } from './timeline';
export { precisions } from './mapTypes';
export type * from './mapTypes';
export { COMPILED_FORMAT, statuses } from './types';
export type * from './compiledFacets';
export type * from './historyTypes';
export type * from './types';
