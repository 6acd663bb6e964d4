export { chunkOf } from './chunkOf';
export { createDetailsLoader } from './detailsIn';
export {
  chosen,
  facetKinds,
  filterWith,
  nothingSought,
  soughtText,
  type FacetKind,
  type Filter,
} from './filter';
export { loadAsKnown } from './loadAsKnown';
export { loadMany, loadPack } from './loadPacked';
export type { PackedCore } from './packed';
export { eventsWithPages } from './pages';
export { createTimeline, kept, MIN_VIEW_MS, type Timeline } from './timeline';
export { COMPILED_FORMAT, MANY_EVENTS, WHOLE_EVENTS } from './types';
export { statuses } from './types';
export type * from './types';
