/**
 * The dataset as an editor writes it: its schema, its checks, and its compilation into the files
 * that pages load. Only `build/` and `library/` import this layer.
 */
export { isSafeAddress } from './checks/checkAddress';
export { compile } from './compile/compile';
export type { PlacesOfMap } from './compile/compileMap';
export type { Defaults } from './shorthand/completeDataset';
export { issueParams } from './issues';
export { parseDataset, type ParsedDataset } from './parseDataset';
export { bundleContentOf } from './bundleContent';
