export { chunkOf } from './chunkOf';
export { loadAsKnown } from './loadAsKnown';
export { loadMany, loadPack } from './loadPacked';
export { MANY_EVENTS, type PackedCore } from './packed';
export { createTimeline, kept, MIN_VIEW_MS, type Timeline } from './timeline';
export { COMPILED_FORMAT } from './types';
export type * from './types';
