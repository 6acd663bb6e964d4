/** What runs in Node: validates and compiles the dataset, and writes the pages. */
export { archives } from './vite/archives.ts';
export { kroniek } from './vite/plugin.ts';
export { loader } from './vite/loaderPlugin.ts';
