/** The grammar of addresses: reading, writing, and synchronizing the address bar with the store. */
export { readAddress, writeAddress } from './address';
export { tidyAddress, tidyQuery } from './asSent/tidyAddress';
export { canonicalPath, resolvePath } from './pagePath';
export { loadDateAsWritten, loadEmbedAddress, loadQueryAsWritten, loadSharedAddress } from './lazy';
export { readBound, writeViewBounds } from './bounds/bounds';
export { writeDateTime } from './bounds/dateTimes';
export { paramKeys } from './params';
export { syncUrl } from './syncUrl';
