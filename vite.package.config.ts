// Bundles the command `kroniek` and the script of its threads into `package/node`, with all
// packages but native ones. `npm run package` runs it after the build of the pages' code.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

import { CODE_KEY_FILE, contentHash, FONTS, nodeBundleConfig } from './src/build/index.ts';

export default defineConfig({
  ...nodeBundleConfig,
  build: {
    outDir: 'package/node',
    emptyOutDir: true,
    minify: false,
    target: 'node20',
    ssr: true,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: { cli: 'src/build/command/main.ts', siteWorker: 'src/build/threads/siteWorker.ts' },
      output: {
        entryFileNames: '[name].mjs',
        // All files in one folder: each finds the files of the package beside itself.
        chunkFileNames: '[name]-[hash].mjs',
        banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  plugins: [codeKeyPlugin(), fontsPlugin()],
});

/** Writes a hash of the code, for the cache of pages. */
function codeKeyPlugin(): Plugin {
  return {
    name: 'kroniek-code-key',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const source = contentHash(...chunks.map(({ code }) => code));
        this.emitFile({ type: 'asset', fileName: CODE_KEY_FILE, source });
      },
    },
  };
}

/** Copies the fonts of the images with their licences. Their packages have every weight. */
function fontsPlugin(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'kroniek-fonts',
    generateBundle() {
      for (const name of FONTS) {
        const source = readFileSync(resolve(`@expo-google-fonts/${name}`));
        this.emitFile({ type: 'asset', fileName: `fonts/${path.basename(name)}`, source });
      }
      for (const family of new Set(FONTS.map((name) => name.split('/')[0] ?? ''))) {
        const source = readFileSync(resolve(`@expo-google-fonts/${family}/LICENSE_FONT`));
        this.emitFile({ type: 'asset', fileName: `fonts/${family}.txt`, source });
      }
    },
  };
}
