/**
 * The build, which runs in Node: Vite plugins that compile the dataset and write the pages, and
 * what bundles the package. The command `kroniek` is not here, since it does without Vite.
 */
export { archivesPlugin } from './vite/archivesPlugin.ts';
export { inlineAssetsPlugin } from './vite/inlineAssets.ts';
export { AUTHOR_PAGE, authorPlugin } from './vite/authorPlugin.ts';
export { clientBundlePlugin, kroniekPlugin } from './vite/kroniekPlugin.ts';
export { loaderPlugin } from './vite/loaderPlugin.ts';
export { nodeBundleConfig } from './vite/ssrCode.ts';
export { CODE_KEY_FILE, FONTS } from './bundle/packageFiles.ts';
export { contentHash } from './threads/fileCache.ts';
