/**
 * Loads the code that reads the dataset and writes the pages. In development Vite's server loads
 * the current code. In a build it is bundled to one script for the threads.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type ResolvedConfig, type ViteDevServer } from 'vite';

import { contentHash, type FileCache } from '../threads/fileCache.ts';
import type * as ssrEntry from '../ssrEntry';

export type SsrEntry = typeof ssrEntry;

/** Loads the current code in development. */
export async function loadSsrEntry(server: ViteDevServer): Promise<SsrEntry> {
  return (await server.ssrLoadModule('/src/build/ssrEntry.ts')) as SsrEntry;
}

export type WorkerBundle = {
  readonly script: string;
  /** Changes when the code that writes pages changes. */
  readonly key: string;
};

/** Bundles the script of a build's threads, with the packages that it imports, into the cache. */
export async function bundleWorker(
  { root, alias }: { readonly root: string; readonly alias: ResolvedConfig['resolve']['alias'] },
  cache: FileCache,
): Promise<WorkerBundle> {
  const bundle = await build({
    root,
    configFile: false,
    resolve: { alias },
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    // React's development build takes several times as long.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    // Native code cannot be bundled.
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
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
  if (!(await cache.has(name))) await cache.write(name, chunk.code);
  return { script: cache.pathOf(name), key };
}
