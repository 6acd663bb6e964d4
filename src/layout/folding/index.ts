/** Lazy bundle: what a drawing with folded time needs of the layout. */
export { createFoldedLayout } from './foldedLayout';
export { foldTimeline } from './foldedTimeline';
export { createTimeMaps } from './timeMap';
