// Bundles the library into `package/lib`. With `--mode react` React is the app's own; else it is
// inside, for pages and apps without React.
import { defineConfig } from 'vite';

import { supportedBrowsers } from './scripts/check/supportedBrowsers.mjs';

const ENTRIES = {
  standalone: {
    index: 'src/library/index.ts',
    element: 'src/library/element.ts',
    format: 'src/library/format.ts',
    import: 'src/library/import.ts',
  },
  react: { react: 'src/library/react.tsx' },
};

/** Apps bundle a directive for servers that render React. */
const CLIENT_ONLY = "'use client';";

export default defineConfig(({ mode }) => {
  const ownsReact = mode !== 'react';
  return {
    publicDir: false,
    // An app that bundles the library decides itself whether it is a production build.
    ...(ownsReact && { define: { 'process.env.NODE_ENV': '"production"' } }),
    oxc: { jsx: { runtime: 'automatic' as const, development: false } },
    build: {
      outDir: `package/lib/${ownsReact ? 'standalone' : 'react'}`,
      emptyOutDir: true,
      license: { fileName: 'licenses.md' },
      target: supportedBrowsers,
      minify: ownsReact,
      cssCodeSplit: false,
      lib: { entry: ownsReact ? ENTRIES.standalone : ENTRIES.react, formats: ['es' as const] },
      rolldownOptions: {
        external: ownsReact ? [] : [/^react(?:-dom)?(?:\/|$)/],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          banner: ({ name }: { name: string }) => (name === 'react' ? CLIENT_ONLY : ''),
        },
      },
    },
  };
});
