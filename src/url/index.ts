/** The address bar: its grammar, read and written, and kept up with the store. */
export { readAddress, writeAddress } from './address';
export { canonicalPath, resolvePath } from './pagePath';
export { loadEmbedAddress } from './loadEmbedAddress';
export { writeViewBounds } from './bounds';
export { loadSharedAddress } from './loadSharedAddress';
export { paramKeys } from './params';
export { syncUrl } from './syncUrl';
