import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { kroniek } from './src/build/index.ts';

const { KRONIEK_BASE, KRONIEK_DATA, KRONIEK_SITE } = process.env;

export default defineConfig({
  // The folder of the site that the timeline stands in: `/` or `/folder/`.
  base: `/${KRONIEK_BASE ?? ''}/`.replaceAll(/\/+/g, '/'),
  plugins: [
    react(),
    kroniek({
      data: KRONIEK_DATA || 'data/security-guarantees.json',
      site: KRONIEK_SITE || null,
    }),
  ],
  build: {
    // scripts/sizes.mjs follows the manifest.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // d3 makes its intervals when it is imported; those that nobody uses can go.
        manualPureFunctions: ['timeInterval', 'ticker', 'timeWeekday', 'utcWeekday', 'bisector'],
      },
    },
  },
});
