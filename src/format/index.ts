/**
 * The dataset as written: its schema, its checks, and its compilation into what a page loads. Known
 * to the build, and to the app only lazily, for a reader's own file.
 */
export { compile } from './compile/compile';
export { issueParams } from './issues';
export { parseDataset, type ParsedDataset } from './parseDataset';
