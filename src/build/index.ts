/** The build, which runs in Node: Vite plugins that compile the dataset and write the pages. */
export { archivesPlugin } from './vite/archivesPlugin.ts';
export { clientBundlePlugin, kroniekPlugin } from './vite/kroniekPlugin.ts';
export { loaderPlugin } from './vite/loaderPlugin.ts';
export { nodeBundleConfig } from './vite/ssrCode.ts';
export * as packageFiles from './packageFiles.ts';
