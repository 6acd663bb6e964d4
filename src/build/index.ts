/** What runs in Node: validates and compiles the dataset, and writes the pages. */
export { archivesPlugin } from './vite/archivesPlugin.ts';
export { kroniekPlugin } from './vite/kroniekPlugin.ts';
export { loaderPlugin } from './vite/loaderPlugin.ts';
