/**
 * What a reader takes along: the data of a timeline as files. Runs in Node and in a browser. Pages
 * load this layer when a reader asks for a file.
 */
export { citations, type Cited } from './cite';
export { collectEvents } from './collectEvents';
export { fileNameOf } from './fileNameOf';
export { formats, type FormatName } from './formats';
export { releaseOf } from './releaseOf';
export type { Exported } from './types';
