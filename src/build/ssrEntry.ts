/**
 * The functions that the development server loads through Vite, so that it renders every page with
 * the current code.
 */
export { loadDatasetLanguages } from '../i18n';
export { PACKED_ABOVE } from '../model';
export { dataFilesOf } from './data/dataFiles';
export { parseFileOptions } from './command/importOptions';
export { readInputFile } from './command/inputFile';
export { readInput } from './command/readInput';
export { formatProblem, readDataset } from './data/dataset';
export { editionsOf, loadMediaOf } from './editions';
export { buildMedia } from './media/buildMedia';
export { problemPage } from './pages/plainPages';
export { siteFiles } from './site';
export { readSourceTexts } from './data/sourceTexts';
