/**
 * The code that reads the dataset and writes the pages: in development loaded by Vite's server, as
 * it stands; in a build bundled to one script, which threads run.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type ResolvedConfig, type ViteDevServer } from 'vite';

import { contentHash, type FileCache } from '../threads/fileCache.ts';
import type * as pages from '../ssrEntry';

export type SsrEntry = typeof pages;

/** By the code as it stands. */
export async function loadSsrEntry(server: ViteDevServer): Promise<SsrEntry> {
  return (await server.ssrLoadModule('/src/build/ssrEntry.ts')) as SsrEntry;
}

export type WorkerBundle = {
  readonly script: string;
  /** Changes when the code that writes pages changes. */
  readonly key: string;
};

/** Bundles the script of a build's threads with every package that it imports. */
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
    // React's other build checks more, and takes several times as long, whatever NODE_ENV says.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    // Native code, which cannot be bundled.
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
  // The lock names what is not in the bundle; dates and words are written as this Node has them.
  const lock = await readFile(path.join(root, 'package-lock.json')).catch(() => '');
  const key = contentHash(chunk.code, lock, JSON.stringify(process.versions));
  const name = `${key}.mjs`;
  if (!(await cache.has(name))) await cache.write(name, chunk.code);
  return { script: cache.pathOf(name), key };
}
