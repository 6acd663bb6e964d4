/** The entry `kroniek` of the package: shows a timeline in an element. */
export { DatasetError } from './datasetError';
export { mount } from './mount';
export type * from './types';
