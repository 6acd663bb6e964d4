/**
 * What the plugin loads through Vite, so that while `npm start` runs every page is written by the code
 * as it stands.
 */
export { PACKED_ABOVE } from '../model';
export { dataFilesOf } from './data/dataFiles';
export { formatProblem, readDataset } from './data/dataset';
export { editionsOf } from './editions';
export { problemPage } from './pages/plainPages';
export { siteFiles } from './site';
export { readSourceTexts } from './data/sourceTexts';
