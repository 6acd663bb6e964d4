/** What only a timeline of many events needs: fetched with it. */
export { createIntervalIndex } from '../intervalIndex';
export { unpackCore } from './unpack';
