import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { archivesPlugin, kroniekPlugin, loaderPlugin } from './src/build/index.ts';

const { KRONIEK_ARCHIVE, KRONIEK_BASE, KRONIEK_DATA, KRONIEK_SITE } = process.env;

/** The folder of the site that the timeline stands in: `/` or `/folder/`. */
const home = `/${KRONIEK_BASE ?? ''}/`.replaceAll(/\/+/g, '/');

export default defineConfig({
  // A pinned copy (`npm run archive`) stands in a folder of its own, below the site's.
  base: KRONIEK_ARCHIVE ? `${home}archive/${KRONIEK_ARCHIVE}/` : home,
  plugins: [
    react(),
    plainImports(),
    withoutErrorsAtLoad(),
    kroniekPlugin({
      data: KRONIEK_DATA || 'data/security-guarantees.json',
      site: KRONIEK_SITE || null,
      home,
    }),
    loaderPlugin(),
    !KRONIEK_ARCHIVE && archivesPlugin(),
  ],
  build: {
    // scripts/check/sizes.mjs follows the manifest.
    manifest: true,
    // The pages name what they fetch early themselves (src/build/pages/pageHead.ts).
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    rolldownOptions: {
      output: {
        // Most of these runs before the page is live: Chromium compiles them whole while they stream
        // in, off the main thread, instead of each function when it is first called. Others read a comment.
        postBanner: ({ name }) =>
          name === 'app' || name === 'tiled' ? '//# allFunctionsCalledOnLoad' : '',
        // What several late chunks share would be a chunk that weighs little but its wrapping.
        codeSplitting: {
          groups: [
            {
              name: 'app',
              test: /src\/(?:app\/entries\/main|view\/hooks\/useEscape|base\/maxTree)\.tsx?$/,
            },
            // Each by itself weighs less than what wraps it.
            { name: 'found', test: /src\/model\/(?:wordsOf|filter\/facets|packed\/unpack)\.ts$/ },
          ],
        },
      },
    },
  },
});

/**
 * A lazy chunk is imported as it is: without Vite's helper that first preloads its styles, which
 * none has (all are index.html's), and what it imports. It weighs 0.6 K.
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
 * React makes four errors while it is loaded, as tokens that it compares by identity. For the stack
 * of the first one Chromium parses the whole app a second time, if a tool is attached (Lighthouse,
 * Playwright, developer tools): 18 ms of a page's load, and 70 ms at a quarter of the CPU. An object
 * without a stack serves as well.
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
