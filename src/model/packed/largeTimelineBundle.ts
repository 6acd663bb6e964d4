/** The code that only a timeline of more than `PACKED_ABOVE` events needs. */
export { createIntervalIndex } from '../intervalIndex';
export { textColumn, unpackCore } from './unpack';
