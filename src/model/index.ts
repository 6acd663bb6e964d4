export { chunkOf } from './chunkOf';
export { createDetailsLoader } from './detailsIn';
export {
  chosen,
  facetKinds,
  filterWith,
  MAX_CHOICES,
  MAX_TEXT,
  nothingSought,
  soughtText,
  takesAway,
  type FacetKind,
  type Filter,
} from './filter/filter';
export { loadAsKnown } from './loadAsKnown';
export type { AllFacets, AnyFacet } from './search/matcher';
export { groupings, type Grouping } from './filter/groupings/ids';
export { loadFinding, loadGroupings, loadMany, loadPack } from './loadPacked';
export type { PackedCore } from './packed/packed';
export { eventsWithPages } from './pages';
export type { Search } from './search/searching';
export type { Answered, Asked } from './search/searchWorker';
export { createTimeline, kept, MIN_VIEW_MS, type Timeline } from './timeline';
export { COMPILED_FORMAT, MANY_EVENTS, WHOLE_EVENTS } from './types';
export { statuses } from './types';
export type * from './types';
