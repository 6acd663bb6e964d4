/** The plugin that writes the dataset's files and the pages around Vite's bundle. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

import { configureDevServer } from './devServer.ts';
import { keepLanguageRows, keepLocalize } from './languageRows.ts';
import { planSite } from './planSite.ts';
import { createProgress, createLineRewriter, type Progress } from '../threads/progress.ts';
import { startSiteBuild, type SiteBuild } from '../threads/siteBuild.ts';
import type { SitePlan } from '../threads/siteTasks';

type KroniekOptions = {
  /** The dataset's file, relative to the project's root. */
  readonly data: string;
  /** The site's absolute URL with a slash at its end, or null if it is not known. */
  readonly site: string | null;
  /** The folder of the site's full pages: Vite's base, except in a pinned copy. */
  readonly home: string;
};

/** The entries of the bundle: the app by its page, classic scripts, and the embed's style sheet. */
const ENTRIES = {
  index: 'index.html',
  boot: 'src/app/entries/boot.ts',
  'not-found': 'src/app/entries/notFound.ts',
  'embed-boot': 'src/embed/boot.ts',
  embed: 'src/view/styles/embed.css',
};

/** Validates and compiles the dataset, and prerenders the pages. */
export function kroniekPlugin({ data, site, home }: KroniekOptions): Plugin {
  let config: ResolvedConfig;
  let progress: Progress;
  /** Runs beside the bundling. */
  let siteBuild: Promise<SiteBuild>;
  let plan: SitePlan;

  return {
    name: 'kroniek',
    // Vite does not know which addresses are pages.
    config: () => ({
      appType: 'custom',
      build: {
        rolldownOptions: { input: ENTRIES },
        // Compressing hundreds of a dataset's files only to report their size takes too long.
        reportCompressedSize: false,
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => configureDevServer(server, { data, site }),
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
    load: {
      order: 'pre',
      filter: { id: /src\/i18n\/languageTable\.ts$/ },
      async handler(id) {
        if (config.command !== 'build') return null;
        const { languages } = await siteBuild;
        return languages && keepLanguageRows(await readFile(id, 'utf8'), languages);
      },
    },
    transform: {
      filter: { id: /date-fns\/locale\/[\w-]+\.js$/ },
      handler: (code) => (config.command === 'build' ? keepLocalize(code) : null),
    },
    // Reports problems before Vite removes files of an older site.
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
      // Without a stack: the problem is in the dataset, not in the code.
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
          address: site,
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
