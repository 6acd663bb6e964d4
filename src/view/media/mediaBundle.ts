/** The lazy bundle that shows media. */
export { MediaList } from './MediaList';
