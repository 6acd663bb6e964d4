/** The address bar: its grammar, read and written, and kept up with the store. */
export { readAddress, writeAddress } from './address';
export { addressIn, placeOf } from './place';
export { loadEmbedAddress } from './loadEmbedAddress';
export { boundsIn } from './bounds';
export { loadSharedAddress } from './loadSharedAddress';
export { paramKeys } from './params';
export { syncUrl } from './syncUrl';
