import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // The folder of the site that the timeline stands in: `/` or `/folder/`.
  base: process.env['KRONIEK_BASE'] ?? '/',
  plugins: [react()],
  // scripts/sizes.mjs follows the manifest.
  build: { manifest: true },
});
