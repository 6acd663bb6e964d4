/** What only a timeline of many events needs: fetched with it. */
export { createIntervalIndex } from './touching';
export { unpackCore } from './packed/unpack';
