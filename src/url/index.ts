/** The grammar of addresses: reading, writing, and synchronizing the address bar with the store. */
export { readAddress, writeAddress } from './address';
export { canonicalPath, resolvePath } from './pagePath';
export { loadEmbedAddress, loadSharedAddress } from './lazy';
export { writeViewBounds } from './bounds';
export { paramKeys } from './params';
export { syncUrl } from './syncUrl';
