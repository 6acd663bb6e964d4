// Writes the code of timelines in one file to `package/lib/single`, as texts with their hashes.
import { defineConfig } from 'vite';

import { librarySheet } from './scripts/package/librarySheet.mjs';
import { inlineAssetsPlugin } from './src/build/index.ts';

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [inlineAssetsPlugin({ folder: '', style: librarySheet })],
  build: {
    outDir: 'package/lib/single',
    emptyOutDir: true,
    // The plugin needs any entry.
    rolldownOptions: { input: 'src/library/single/loader.ts' },
  },
});
