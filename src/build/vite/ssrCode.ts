/**
 * Loads the code that reads the dataset and writes the pages. In development Vite's server loads
 * the current code. In a build it is bundled to one script for the threads.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type InlineConfig, type ResolvedConfig, type ViteDevServer } from 'vite';

import { contentHash, createFileCache } from '../threads/fileCache.ts';
import { cacheFolder } from '../threads/siteCaches.ts';
import type { WorkerBundle } from '../threads/siteBuild.ts';
import type * as ssrEntry from '../ssrEntry';

export type SsrEntry = typeof ssrEntry;

/** Loads the current code in development. */
export async function loadSsrEntry(server: ViteDevServer): Promise<SsrEntry> {
  return (await server.ssrLoadModule('/src/build/ssrEntry.ts')) as SsrEntry;
}

/** How code for Node is bundled, with the packages that it imports. */
export const nodeBundleConfig = {
  configFile: false,
  mode: 'production',
  publicDir: false,
  // React's development build takes several times as long.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } },
  // Native code cannot be bundled.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
} satisfies InlineConfig;

/** Bundles the script of a build's threads into the cache. */
export async function bundleWorker({
  root,
  cacheDir,
  resolve: { alias },
}: {
  readonly root: string;
  readonly cacheDir: string;
  readonly resolve: Pick<ResolvedConfig['resolve'], 'alias'>;
}): Promise<WorkerBundle> {
  const bundle = await build({
    ...nodeBundleConfig,
    root,
    resolve: { alias },
    logLevel: 'error',
    build: {
      ssr: 'src/build/threads/siteWorker.ts',
      write: false,
      minify: false,
      sourcemap: 'inline',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const chunks = 'output' in bundle ? bundle.output.filter(({ type }) => type === 'chunk') : [];
  const [chunk, more] = chunks;
  if (chunk?.type !== 'chunk' || more)
    throw new Error('the threads of the build have no one script');
  // The lock file stands for packages outside the bundle. Dates depend on the version of Node.
  const lock = await readFile(path.join(root, 'package-lock.json')).catch(() => '');
  const key = contentHash(chunk.code, lock, JSON.stringify(process.versions));
  const name = `${key}.mjs`;
  const cache = createFileCache(cacheFolder(cacheDir, 'code'));
  if (!(await cache.has(name))) await cache.write(name, chunk.code);
  await cache.prune();
  return { script: cache.pathOf(name), key };
}
