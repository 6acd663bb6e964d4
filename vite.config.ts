import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { readSettings } from './scripts/cli/settings.mjs';
import { supportedBrowsers } from './scripts/check/supportedBrowsers.mjs';
import { archivesPlugin, kroniekPlugin, loaderPlugin } from './src/build/index.ts';

const { archive, data, home, site } = readSettings(process.env);

export default defineConfig({
  // A pinned copy (`npm run archive`) has its own folder in that of the site.
  base: archive === null ? home : `${home}archive/${archive}/`,
  plugins: [
    react(),
    plainImports(),
    withoutErrorsAtLoad(),
    kroniekPlugin({ data, site, home }),
    loaderPlugin(),
    archive === null && archivesPlugin(),
  ],
  // `npm start` opens a browser if a person started it.
  server: { open: process.stdout.isTTY },
  build: {
    target: supportedBrowsers,
    // scripts/check/sizes.mjs follows the manifest.
    manifest: true,
    // src/build/pages/pageHead.ts writes the preloads of a page.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    rolldownOptions: {
      output: {
        // Most functions of these chunks run before the page is live. With this comment Chromium
        // compiles them all while it loads the chunk, off the main thread, instead of each function
        // at its first call. Other browsers ignore it.
        postBanner: ({ name }) =>
          name === 'app' || name === 'tiled' ? '//# allFunctionsCalledOnLoad' : '',
        // Without groups, modules that lazy chunks share would become chunks of a few bytes.
        codeSplitting: {
          groups: [
            {
              name: 'app',
              test: /src\/(?:app\/entries\/main|view\/hooks\/useEscape|base\/maxTree)\.tsx?$/,
            },
            // Each of these modules is smaller than the wrapper of a chunk.
            { name: 'found', test: /src\/model\/(?:wordsOf|filter\/facets|packed\/unpack)\.ts$/ },
          ],
        },
      },
    },
  },
});

/**
 * Removes Vite's helper (0.6 K) that preloads the styles and imports of a lazy chunk. Lazy chunks
 * have no styles: all of them are in index.html.
 */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/**
 * React creates four errors when it loads, and only compares them by identity. If a tool is
 * attached (Lighthouse, Playwright, developer tools), Chromium parses the whole app again for the
 * stack of the first: 18 ms of a page's load, 70 ms with a quarter of the CPU. Objects without a
 * stack do as well.
 */
function withoutErrorsAtLoad(): Plugin {
  const made = /(\w+Exception = )Error\((formatProdErrorMessage\(\d+\))\)/g;
  return {
    name: 'without-errors-at-load',
    apply: 'build',
    transform: {
      filter: { id: /react-dom-client\.production\.js$/ },
      handler: (code) =>
        code.replaceAll(made, '$1Object.assign(Object.create(Error.prototype), { message: $2 })'),
    },
  };
}
