// Bundles the author's page into a folder that any web host can serve: `npm run build:author`.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { readSettings } from './scripts/cli/settings.mjs';
import { supportedBrowsers } from './scripts/check/supportedBrowsers.mjs';
import { librarySheet } from './scripts/package/librarySheet.mjs';
import { AUTHOR_PAGE, authorPlugin, inlineAssetsPlugin } from './src/build/index.ts';

const { data } = readSettings(process.env);

export default defineConfig({
  // The page works in any folder of a host.
  base: './',
  publicDir: false,
  plugins: [
    react(),
    authorPlugin({ data }),
    inlineAssetsPlugin({ folder: 'single/', style: librarySheet }),
  ],
  worker: { format: 'es' },
  build: {
    outDir: 'dist-author',
    emptyOutDir: true,
    target: supportedBrowsers,
    license: { fileName: 'assets/licenses.md' },
    modulePreload: { polyfill: false },
    rolldownOptions: { input: AUTHOR_PAGE },
  },
});
