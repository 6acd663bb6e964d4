/**
 * Writes the site around what Vite bundles. The pages, and all that reads the dataset, are loaded
 * through Vite itself: in development by its server, with the code as it stands; in a build by one
 * that lives only so long.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createServer, type Plugin, type ResolvedConfig } from 'vite';

import { serveSite } from './devServer';
import type { Edition } from './editions';
import { emitSite, type SiteAssets } from './emitSite';

export type KroniekOptions = {
  /** The dataset's file, from the project's root. */
  readonly data: string;
  /** `https://host/path/` where the site will stand, if that is known. */
  readonly site: string | null;
};

export type Pages = typeof import('./pages');

export const PAGES = '/src/build/pages.tsx';

/** Validates and compiles the dataset, and prerenders the pages. */
export function kroniek({ data, site }: KroniekOptions): Plugin {
  const address = site === null ? null : `${site.replace(/\/+$/, '')}/`;
  let config: ResolvedConfig;
  let pages: Pages;
  let editions: readonly Edition[];
  let assets: SiteAssets;

  return {
    name: 'kroniek',
    // Which addresses are pages is known here, not to Vite.
    config: () => ({
      appType: 'custom',
      build: { rolldownOptions: { input: { index: 'index.html', boot: 'src/app/boot.ts' } } },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => serveSite(server, { data, site: address }),
    async buildStart() {
      if (config.command !== 'build') return;
      const file = path.resolve(config.root, data);
      const { dataset, problems } = await withPages(config.root, (loaded) => {
        pages = loaded;
        return pages.readDataset(file, data);
      });
      const { logger } = config;
      for (const problem of problems) {
        logger[problem.severity === 'error' ? 'error' : 'warn'](pages.problemInWords(problem));
      }
      if (!dataset) {
        const message = `${data} cannot be built: what is wrong is listed above`;
        // Without our own stack: the fault is the dataset's.
        throw Object.assign(new Error(message), { stack: message });
      }
      editions = pages.editionsOf(dataset);
      const style = await readFile(path.join(config.root, 'src/build/plain.css'), 'utf8');
      const emit = (name: string, source: string): string =>
        this.emitFile({ type: 'asset', name, source });
      assets = {
        style: emit('plain.css', style),
        data: editions.map(({ locale, core, details }) => ({
          core: emit(`core-${locale}.json`, JSON.stringify(core)),
          details: emit(`details-${locale}.json`, JSON.stringify(details)),
        })),
      };
    },
    generateBundle: {
      // After Vite has put the addresses of the bundle into index.html.
      order: 'post',
      handler(_, bundle) {
        const { base } = config;
        emitSite(this, bundle, { pages, editions, assets, base, site: address });
      },
    },
  };
}

/**
 * Loads the pages and does something with them. What is only then imported needs the server that
 * loaded them; all that is not asynchronous can still be used later.
 */
async function withPages<T>(root: string, use: (pages: Pages) => Promise<T>): Promise<T> {
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await use((await server.ssrLoadModule(PAGES)) as Pages);
  } finally {
    await server.close();
  }
}
