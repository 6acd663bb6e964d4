/** What only a timeline of many events needs: fetched with it. */
export { createTouching } from './touching';
export { unpackCore } from './packed/unpack';
