/**
 * What the plugin loads through Vite, so that while `npm start` runs every page is written by the code
 * as it stands.
 */
export { MANY_EVENTS } from '../model';
export { dataFilesOf } from './dataFiles';
export { problemInWords, readDataset } from './dataset';
export { editionsOf, lateSourcesOf } from './editions';
export { forbiddenIn } from './html';
export { problemPage } from './plainPages';
export { siteFiles } from './site';
import { stillInstanceOf, type Edition } from './editions';
import { siteImagesOf, type SiteImages } from './images/siteImages';
export { readSourceTexts } from './sourceTexts';

/** The images of a site, still to be drawn. */
export function siteImages(editions: readonly Edition[], base: string): SiteImages {
  return siteImagesOf(editions.map((edition) => stillInstanceOf(edition, base)));
}
