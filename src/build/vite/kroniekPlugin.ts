/** The plugin that writes the dataset's files and the pages around Vite's bundle. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';

import { isAddress } from '../command/fetch/fetchInput.ts';
import { configureDevServer } from './devServer.ts';
import { clientBundleOf } from './clientBundleOf.ts';
import { bundleWorker } from './ssrCode.ts';
import { BUNDLE_FILE, type ClientBundle } from '../bundle/clientBundle.ts';
import { readOtherInput } from './otherInput.ts';
import { keepLanguageRows, keepNames } from './languageRows.ts';
import { createProgress, createLineRewriter, type Progress } from '../threads/progress.ts';
import { startSiteBuild, type SiteBuild } from '../threads/siteBuild.ts';
import { writeSite } from '../bundle/writeSite.ts';

type KroniekOptions = {
  /** The file, relative to the project's root, or the address: anything that the command reads. */
  readonly data: string;
  /** The site's absolute URL with a slash at its end, or null if it is not known. */
  readonly site: string | null;
  /** The folder of the site: `/` or `/folder/`. Vite's own base is relative in a build. */
  readonly base: string;
  /** The folder of the site's full pages: `base`, except in a pinned copy. */
  readonly home: string;
};

/** The entries of the bundle: the app by its page, classic scripts, and the embed's style sheet. */
const ENTRIES = {
  index: 'index.html',
  boot: 'src/app/entries/boot.ts',
  'not-found': 'src/app/entries/notFound.ts',
  'embed-boot': 'src/embed/boot.ts',
  embed: 'src/view/styles/embed.css',
  media: 'src/view/styles/media.css',
};

const DATE_FNS_LOCALES = { id: /date-fns\/locale\/[\w-]+(?:\/_lib\/localize)?\.js$/ };

/** The build of what cannot be read. Its problems are logged already. */
const WRONG_INPUT: SiteBuild = {
  problems: [],
  languages: [],
  compiled: null,
  write: () => Promise.reject(new Error('a dataset with errors has no site')),
  close: () => Promise.resolve(),
};

/** Validates and compiles the dataset, and prerenders the pages. */
export function kroniekPlugin({ data, site, base, home }: KroniekOptions): Plugin {
  let config: ResolvedConfig;
  let progress: Progress;
  /** Runs beside the bundling. */
  let siteBuild: Promise<SiteBuild>;
  let client: ClientBundle;

  const start = async (): Promise<SiteBuild> => {
    const { root, cacheDir, logger } = config;
    const file = isAddress(data) ? data : path.resolve(root, data);
    // The worker is bundled beside it.
    const worker = bundleWorker(config);
    worker.catch(() => {});
    const input = await readOtherInput(file, { root, cacheDir, name: data }, logger);
    if (input === 'wrong') return WRONG_INPUT;
    const { known, ...other } = input ?? {};
    const options = { worker, file, name: data, base, home, cacheDir, progress };
    const build = await startSiteBuild({ ...options, ...other });
    const problems = build.problems.filter(({ message }) => !known?.has(message));
    return { ...build, problems };
  };

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
      siteBuild = start();
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
      filter: DATE_FNS_LOCALES,
      handler: (code) => (config.command === 'build' ? keepNames(code) : null),
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
        client = await bundledClient(this, bundle, config);
      },
    },
    writeBundle: {
      // After Vite has listed what it wrote.
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return;
        progress.begin();
        await writeSite(await siteBuild, { client, base, home, address: site }, dir);
        progress.end();
      },
    },
    async closeBundle() {
      await (await siteBuild?.catch(() => null))?.close();
    },
  };
}

/**
 * Bundles the code of the pages without a dataset, for the package: the command writes sites around
 * it. The manifest of its files is `BUNDLE_FILE`.
 */
export function clientBundlePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'kroniek-client',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { input: ENTRIES } } }),
    configResolved(resolved) {
      config = resolved;
    },
    transform: { filter: DATE_FNS_LOCALES, handler: keepNames },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const client = await bundledClient(this, bundle, config);
        const source = JSON.stringify(client, null, 1);
        this.emitFile({ type: 'asset', fileName: BUNDLE_FILE, source });
      },
    },
  };
}

async function bundledClient(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  { root, build: { assetsDir } }: ResolvedConfig,
): Promise<ClientBundle> {
  const plainStyle = await readFile(path.join(root, 'src/build/pages/plain.css'), 'utf8');
  return clientBundleOf(context, bundle, { root, plainStyle, assetsDir });
}
