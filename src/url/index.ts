/** The address bar: its grammar, read and written, and kept up with the store. */
export { readAddress, writeAddress } from './address';
export { syncUrl } from './syncUrl';
