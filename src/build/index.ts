/** What runs in Node: validates and compiles the dataset, and writes the pages. */
export { archivesPlugin } from './vite/archives.ts';
export { kroniekPlugin } from './vite/plugin.ts';
export { loaderPlugin } from './vite/loaderPlugin.ts';
