export { COMPILED_FORMAT } from './types';
export type * from './types';
export { loadAsKnown } from './loadAsKnown';
export { createTimeline, kept, MIN_VIEW_MS, type Timeline } from './timeline';
