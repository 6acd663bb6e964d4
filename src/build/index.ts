/** What runs in Node: validates and compiles the dataset, and writes the pages. */
export { archives } from './archives.ts';
export { kroniek } from './plugin.ts';
export { loader } from './loaderPlugin.ts';
