/**
 * What a reader takes along: the data of a timeline as files. Runs in Node and in a browser. Pages
 * load this layer when a reader asks for a file.
 */
export { citations, type Cited } from './cite';
export { collectEvents } from './collectEvents';
export { downloadZip } from './downloadZip';
export { fileNameOf } from './fileNameOf';
export { formats, type FormatName } from './formats';
export { releaseOf } from './releaseOf';
export type { Exported } from './types';
export { embedFolderZip } from './bundle/embedFolderZip';
export { loadInlineAssets, type InlineAssets } from './bundle/inlineAssets';
export { singleFile } from './bundle/singleFile';
export type { BundleContent } from './bundle/types';
