/** Writes the site around what Vite bundles: the dataset's files and the pages. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';

import { serveSite } from './devServer.ts';
import type { Edition } from './editions';
import { emitSite, type SiteAssets } from './emitSite.ts';
import { rasterised } from './images/raster.ts';
import type { SiteImages } from './images/siteImages';
import { withPages, type Pages } from './loadPages.ts';

type KroniekOptions = {
  /** The dataset's file, from the project's root. */
  readonly data: string;
  /** `https://host/path/` where the site will stand, if that is known. */
  readonly site: string | null;
  /** The folder where the site's pages stand: Vite's base, but in a pinned copy. */
  readonly home: string;
};

/** What is bundled: the app by its page, and the scripts of pages that wait for no module. */
const ENTRIES = {
  index: 'index.html',
  boot: 'src/app/boot.ts',
  'not-found': 'src/app/notFound.ts',
  'embed-boot': 'src/embed/boot.ts',
  embed: 'src/view/styles/embed.css',
};

/** Validates and compiles the dataset, and prerenders the pages. */
export function kroniek({ data, site, home }: KroniekOptions): Plugin {
  const address = site === null ? null : `${site.replace(/\/+$/, '')}/`;
  let config: ResolvedConfig;
  let pages: Pages;
  let editions: readonly Edition[];
  let assets: SiteAssets;
  let images: SiteImages;
  /** Drawn while the code is bundled. */
  let drawn: ReturnType<typeof rasterised>;

  /** Files that share one hash, so that a page need not name each of them. */
  const emitMany = (
    context: Rolldown.PluginContext,
    name: string,
    sources: readonly string[],
  ): { readonly pattern: string } => {
    const hash = createHash('sha256');
    for (const source of sources) hash.update(source);
    const pattern = `${config.build.assetsDir}/${name}-${hash.digest('base64url').slice(0, 8)}/*.json`;
    sources.forEach((source, k) => {
      const fileName = pattern.replace('*', String(k));
      context.emitFile({ type: 'asset', fileName, source });
    });
    return { pattern };
  };

  return {
    name: 'kroniek',
    // Which addresses are pages is known here, not to Vite.
    config: () => ({
      appType: 'custom',
      build: { rolldownOptions: { input: ENTRIES } },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => serveSite(server, { data, site: address }),
    async buildStart() {
      if (config.command !== 'build') return;
      const file = path.resolve(config.root, data);
      const { dataset, problems } = await withPages(config, (loaded) => {
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
        throw Object.assign(new Error(message), { stack: '' });
      }
      editions = pages.editionsOf(dataset, await pages.readSourceTexts(file));
      // A pinned copy holds embeds alone, which have none.
      images = pages.siteImages(config.base === home ? editions : [], config.base);
      const folder = path.join(config.cacheDir, 'kroniek-images');
      drawn = rasterised(images.sources, { ...images, folder });
      // Waited for at the end, where it is told if it failed.
      drawn.catch(() => {});
      const style = await readFile(path.join(config.root, 'src/build/plain.css'), 'utf8');
      const emit = (name: string, source: string): string =>
        this.emitFile({ type: 'asset', name, source });
      assets = {
        style: emit('plain.css', style),
        data: editions.map((edition) => {
          const { core, details, history, facets, texts } = pages.dataFilesOf(edition);
          const named = (part: string, source: string): string =>
            emit(`${part}-${edition.locale}.json`, source);
          return {
            core: named('core', core),
            details:
              details.length === 1
                ? named('details', details[0] ?? '')
                : emitMany(this, `details-${edition.locale}`, details),
            history: named('history', history),
            facets: named('facets', facets),
            texts: texts === null ? null : named('texts', texts),
          };
        }),
      };
    },
    generateBundle: {
      // After Vite has put the addresses of the bundle into index.html.
      order: 'post',
      async handler(_, bundle) {
        const { base } = config;
        const { cards, sources } = images;
        emitSite(this, bundle, { pages, editions, assets, cards, base, home, address });
        const files = await drawn;
        sources.forEach(({ fileName }, k) => {
          this.emitFile({ type: 'asset', fileName, source: files[k] ?? '' });
        });
      },
    },
  };
}
