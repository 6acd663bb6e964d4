/**
 * What writes the pages and reads the dataset is loaded through Vite itself: in development by its
 * server, with the code as it stands; in a build by one that lives only so long.
 */
import { createServer, type ResolvedConfig, type ViteDevServer } from 'vite';

import type * as pages from './pages';

export type Pages = typeof pages;

/** By the code as it stands. */
export async function loadPages(server: ViteDevServer): Promise<Pages> {
  return (await server.ssrLoadModule('/src/build/pages.ts')) as Pages;
}

/**
 * Loads the pages and does something with them. What is only then imported needs the server that
 * loaded them; all that is not asynchronous can still be used later.
 */
export async function withPages<T>(
  { root, resolve }: Pick<ResolvedConfig, 'root' | 'resolve'>,
  work: (loaded: Pages) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    root,
    configFile: false,
    resolve: { alias: resolve.alias },
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await work(await loadPages(server));
  } finally {
    await server.close();
  }
}
