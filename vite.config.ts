import path from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { readSettings } from './scripts/cli/settings.mjs';
import { supportedBrowsers } from './scripts/check/supportedBrowsers.mjs';
import {
  archivesPlugin,
  authorPlugin,
  clientBundlePlugin,
  kroniekPlugin,
  loaderPlugin,
} from './src/build/index.ts';

const { archive, data, home, site } = readSettings(process.env);

// A pinned copy (`npm run archive`) has its own folder in that of the site.
const base = archive === null ? home : `${home}archive/${archive}/`;

export default defineConfig(({ command, mode }) => ({
  // Bundled files are the same in every folder. The pages name them from the site's folder.
  base: command === 'build' ? './' : base,
  plugins: [
    react(),
    recoveringImports(),
    withoutErrorsAtLoad(),
    // `npm run package` bundles the code of the pages without a dataset.
    mode === 'package' ? clientBundlePlugin() : kroniekPlugin({ data, site, base, home }),
    loaderPlugin(),
    command === 'serve' && authorPlugin({ data }),
    mode !== 'package' && archive === null && archivesPlugin(),
  ],
  // `npm start` opens a browser if a person started it.
  server: { open: process.stdout.isTTY },
  build: {
    target: supportedBrowsers,
    // scripts/check/sizes.mjs follows the manifest.
    manifest: true,
    // The package ships the code of other packages.
    license: mode === 'package' && { fileName: 'assets/licenses.md' },
    // src/build/pages/pageHead.ts writes the preloads of a page.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    rolldownOptions: {
      // Else the layer's entry point would put the snippets into a chunk that other chunks import.
      treeshake: { moduleSideEffects: [{ test: /src\/embed\/snippets\.ts$/, sideEffects: false }] },
      output: {
        // Most functions of these chunks run before the page is live. With this comment Chromium
        // compiles them all while it loads the chunk, off the main thread, instead of each function
        // at its first call. Other browsers ignore it.
        postBanner: ({ name }) =>
          name === 'app' || name === 'tiled' ? '//# allFunctionsCalledOnLoad' : '',
        // Lazy chunks share these modules. Without groups they would become chunks of a few bytes,
        // which a lazy chunk may not import (`recoveringImports`).
        codeSplitting: {
          groups: [
            {
              name: 'app',
              test: /src\/(?:app\/entries\/main|view\/hooks\/useEscape|base\/(?:maxTree|loader)|i18n\/monthsInGenitive)\.tsx?$|date-fns\/(?:_lib\/normalizeDates|locale\/_lib\/buildLocalizeFn|differenceInCalendarDays)\.js$/,
            },
          ],
        },
      },
    },
  },
}));

/**
 * Makes each `import()` of a chunk a call of `importChunk`, which recovers from failures
 * (`src/base/loader.ts`). Vite has wrapped them already, in calls of its helper that preloads the
 * styles and imports of a chunk. Chunks have neither: all styles are in index.html, and a chunk
 * imports only what its page has loaded. If it imported another chunk that failed, Firefox could
 * never load it.
 */
function recoveringImports(): Plugin {
  const wrapped = /\(\)=>import\((`\.\/[^`]+`)\),\[\],import\.meta\.url/g;
  return {
    name: 'recovering-imports',
    apply: 'build',
    enforce: 'post',
    load: {
      order: 'pre',
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () =>
        `export { importChunk as __vitePreload } from '${path.resolve('src/base/loader.ts')}';`,
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const app = chunks.find(({ name }) => name === 'app');
        const loaded = new Set([app?.fileName, ...(app?.imports ?? [])]);
        // The page of a language that failed to load is loaded again.
        const languages = /src\/i18n\/languages\/[\w/-]+\.ts$/;
        for (const chunk of chunks) {
          chunk.code = chunk.code.replaceAll(wrapped, '$1');
          const others = chunk.imports.filter((name) => !loaded.has(name));
          if (
            chunk.isDynamicEntry &&
            !languages.test(chunk.facadeModuleId ?? '') &&
            others.length > 0
          )
            this.error(`${chunk.fileName} imports what may not be loaded: ${others.join(', ')}`);
          if (chunk.code.includes('import(`'))
            this.error(`${chunk.fileName} has an import() that importChunk does not make`);
        }
      },
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
