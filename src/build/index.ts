/** The build, which runs in Node: Vite plugins that compile the dataset and write the pages. */
export { archivesPlugin } from './vite/archivesPlugin.ts';
export { kroniekPlugin } from './vite/kroniekPlugin.ts';
export { loaderPlugin } from './vite/loaderPlugin.ts';
