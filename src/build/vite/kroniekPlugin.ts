/** Writes the site around what Vite bundles: the dataset's files and the pages. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

import { configureDevServer } from './devServer.ts';
import { planSite } from './planSite.ts';
import { createProgress, createLineRewriter, type Progress } from '../threads/progress.ts';
import { startSiteBuild, type SiteBuild } from '../threads/siteBuild.ts';
import type { SitePlan } from '../threads/siteTasks';

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
  boot: 'src/app/entries/boot.ts',
  'not-found': 'src/app/entries/notFound.ts',
  'embed-boot': 'src/embed/boot.ts',
  embed: 'src/view/styles/embed.css',
};

/** Validates and compiles the dataset, and prerenders the pages. */
export function kroniekPlugin({ data, site, home }: KroniekOptions): Plugin {
  const address = site === null ? null : `${site.replace(/\/+$/, '')}/`;
  let config: ResolvedConfig;
  let progress: Progress;
  /** Begins with the bundling, and goes on beside it. */
  let siteBuild: Promise<SiteBuild>;
  let plan: SitePlan;

  return {
    name: 'kroniek',
    // Which addresses are pages is known here, not to Vite.
    config: () => ({
      appType: 'custom',
      build: {
        rolldownOptions: { input: ENTRIES },
        // Hundreds of files of a dataset are not worth compressing to say how small they would be.
        reportCompressedSize: false,
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => configureDevServer(server, { data, site: address }),
    buildStart() {
      if (config.command !== 'build') return;
      const { logger, logLevel = 'info' } = config;
      progress = createProgress({
        printLine: (line) => logger.info(line),
        rewriteLine: logLevel === 'info' ? createLineRewriter(process.stdout) : null,
        now: () => performance.now(),
      });
      const { root, base, cacheDir, resolve } = config;
      siteBuild = startSiteBuild({
        config: { root, base, cacheDir, alias: resolve.alias },
        data,
        home,
        progress,
      });
      // Awaited below, which reports a failure.
      siteBuild.catch(() => {});
    },
    // Before anything of an older site is removed.
    async buildEnd(problem) {
      if (config.command !== 'build') return;
      const { problems, compiled, close } = await siteBuild;
      if (problem) return close();
      const { logger } = config;
      for (const { severity, message } of problems) {
        logger[severity === 'error' ? 'error' : 'warn'](message);
      }
      if (compiled) return;
      await close();
      const message = `${data} cannot be built: what is wrong is listed above`;
      // Without our own stack: the fault is the dataset's.
      throw Object.assign(new Error(message), { stack: '' });
    },
    generateBundle: {
      // After Vite has put the addresses of the bundle into index.html.
      order: 'post',
      async handler(_, bundle) {
        const { base, root, build } = config;
        const compiled = await (await siteBuild).compiled;
        if (!compiled) return;
        const { editions, cards } = compiled;
        plan = planSite(this, bundle, {
          editions,
          cards,
          plainStyle: await readFile(path.join(root, 'src/build/pages/plain.css'), 'utf8'),
          assetsDir: build.assetsDir,
          base,
          home,
          address,
        });
      },
    },
    writeBundle: {
      // After Vite has listed what it wrote.
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return;
        const { write } = await siteBuild;
        progress.begin();
        await write(plan, dir);
        progress.end();
      },
    },
    async closeBundle() {
      await (await siteBuild?.catch(() => null))?.close();
    },
  };
}
