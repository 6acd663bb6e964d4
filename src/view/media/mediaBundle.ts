/** The lazy bundle that shows media. */
export { MediaList } from './MediaList';
export { StoryPicture } from './StoryPicture';
