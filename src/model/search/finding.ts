/** What only a reader needs who looks for something, filters or groups: fetched then. */
export { deriveTimeline, type TimelineDerivation, type LaneAssignment } from '../arranged';
export { choicesOf, type Facets } from '../filter/facets';
export { normalizeForSearch, searchTermsOf } from './folded';
export { createFacetReaders, applyFilter, type FacetReaders } from './matcher';
export { createSearch } from './searching';
export { searchableText } from '../wordsOf';
