/** The code that only a search, a filter or a grouping needs. */
export { deriveTimeline, type TimelineDerivation, type LaneAssignment } from '../deriveTimeline';
export { choicesOf, readFacets, remapFacets, type Facets } from '../filter/facets';
export { normalizeForSearch, searchTermsOf, withSpellings } from './normalizeForSearch';
export { createFacetReaders, applyFilter, type FacetReaders } from '../filter/applyFilter';
export { createSearch } from './createSearch';
export { createDateReader, findByDate } from './dateQuery';
export { searchableText } from './searchableText';
