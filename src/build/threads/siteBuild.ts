/**
 * Reads the dataset, draws the images and writes the pages, on several threads or from the cache.
 */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { deserialize, serialize } from 'node:v8';

import type { InterfaceLanguage } from '../../i18n';
import type { Cards, CachedImage } from '../images/siteImages';
import { contentHash } from './fileCache.ts';
import { copyImages } from './pageFiles.ts';
import { buildMedia, mediaFilesOf } from '../media/buildMedia.ts';
import { cacheFolder, createSiteCaches } from './siteCaches.ts';
import type { Progress } from './progress.ts';
import { createSiteThreads, type BuildContext } from './buildContext.ts';
import { renderPages, writeCachedPages } from './sitePages.ts';
import type { CompiledEdition, ReportedProblem, SitePlan, SiteTasks } from './siteTasks';
import { installedScriptFonts } from '../images/scriptFonts.ts';
import { sha256Of } from '../data/fileHash.ts';
import { readSourceTexts } from '../data/sourceTexts.ts';
import type { WorkerPool } from './workerPool.ts';

/** The bundled script of a build's threads. */
export type WorkerBundle = {
  readonly script: string;
  /** Changes when the code that writes pages changes. */
  readonly key: string;
};

export type SiteBuildOptions = {
  readonly worker: WorkerBundle | Promise<WorkerBundle>;
  /** The dataset's file. Texts of sources lie beside it. */
  readonly file: string;
  /** The file's name in messages. */
  readonly name: string;
  /** The dataset, if the file is not one that the build reads by itself. */
  readonly text?: string;
  /** The SHA-256 of the file that `text` comes from. */
  readonly sha256?: string;
  /** The day of the dataset if it names none, `YYYY-MM-DD`. The default is today. */
  readonly updated?: string;
  readonly base: string;
  readonly home: string;
  readonly cacheDir: string;
  readonly progress: Progress;
  /** For tests. The default is one a processor, up to `MAX_THREADS`. */
  readonly threads?: number;
};

/** The parts of a site that do not depend on the bundle. */
type Compiled = {
  readonly editions: readonly CompiledEdition[];
  readonly cards: Cards;
  readonly images: readonly Pick<CachedImage, 'fileName' | 'cacheName'>[];
};

export type SiteBuild = {
  readonly problems: readonly ReportedProblem[];
  /** The languages of the interface on the site's pages. */
  readonly languages: readonly InterfaceLanguage[];
  /** Null if a problem is an error. */
  readonly compiled: Promise<Compiled> | null;
  /** Writes pages and images to the folder of the site. Rejects if the dataset has errors. */
  readonly write: (plan: SitePlan, folder: string) => Promise<void>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
};

/** Each thread holds the whole dataset: more threads cost more memory than they save time. */
const MAX_THREADS = 4;
/** A build whose images may still be drawn. */
type StartedBuild = Pick<SiteBuild, 'problems' | 'languages' | 'compiled'> & {
  readonly drawn: Promise<unknown>;
};

/**
 * Starts a build: reads the dataset and compiles it while Vite bundles the app. Resolves once the
 * problems of the dataset are known.
 */
export async function startSiteBuild({
  worker: givenWorker,
  file,
  name,
  text: givenText,
  sha256: givenHash,
  updated,
  base,
  home,
  cacheDir,
  progress,
  threads = Math.min(MAX_THREADS, availableParallelism()),
}: SiteBuildOptions): Promise<SiteBuild> {
  const caches = createSiteCaches(cacheDir);
  const [worker, bytes, sources] = await Promise.all([
    givenWorker,
    givenText === undefined ? readFile(file).catch(() => null) : null,
    readSourceTexts(file),
  ]);
  const text = givenText ?? bytes?.toString('utf8') ?? null;
  const sha256 = givenHash ?? (bytes ? sha256Of(bytes) : undefined);
  const media = await buildMedia(file, text, caches.media);
  const siteThreads = createSiteThreads(worker.script, threads, {
    file,
    name,
    text,
    updated,
    sha256,
    sources,
    media,
    base,
    home,
    imageFolder: cacheFolder(cacheDir, 'images'),
    mediaFolder: cacheFolder(cacheDir, 'media'),
    pageFolder: cacheFolder(cacheDir, 'pages'),
  });
  const buildPaths = JSON.stringify([
    name,
    updated,
    sha256,
    base,
    home,
    [...sources],
    [...media.files],
    media.faults,
    installedScriptFonts(),
  ]);
  const siteKey = contentHash(worker.key, buildPaths, text ?? '');
  const context = { caches, progress, siteThreads, threads, siteKey };

  const cached = text === null ? null : await readCachedBuild(context);
  const { problems, languages, compiled, drawn } = cached ?? (await compileDataset(context));
  return {
    problems,
    languages,
    compiled,
    write: async (plan, folder) => {
      const all = await compiled;
      if (!all) throw new Error('a dataset with errors has no site');
      // `siteKey` covers the plan's cards already.
      const key = contentHash(siteKey, JSON.stringify({ ...plan, cards: null }));
      if (!(await writeCachedPages(context, key, folder))) {
        await renderPages(context, plan, key, folder);
      }
      await drawn;
      await copyImages(caches.images, all.images, folder);
      await copyImages(caches.media, mediaFilesOf(media), folder);
      await Promise.all(Object.values(caches).map((cache) => cache.prune()));
    },
    close: siteThreads.close,
  };
}

/** The result of an earlier build of the same dataset, unless one of its images is missing. */
async function readCachedBuild({
  caches: { pages, images },
  progress,
  siteKey,
}: BuildContext): Promise<StartedBuild | null> {
  const bytes = await pages.read(siteKey);
  if (!bytes) return null;
  const { problems, languages, compiled } = deserialize(bytes) as CachedBuild;
  const presence = await Promise.all(compiled.images.map(({ cacheName }) => images.has(cacheName)));
  if (!presence.every(Boolean)) return null;
  progress.addTotal('images', presence.length);
  progress.addDone('images', presence.length);
  return { problems, languages, compiled: Promise.resolve(compiled), drawn: Promise.resolve() };
}

/** Reads and compiles the dataset on the threads, and starts to draw its images. */
async function compileDataset(context: BuildContext): Promise<StartedBuild> {
  const { pool, problems, locales, languages } = await context.siteThreads.read();
  if (!locales) return { problems, languages, compiled: null, drawn: Promise.resolve() };
  const editionIndexes = locales.map((_, i) => i);
  const imageTasks = editionIndexes.map((i) => startImages(pool, i, context.progress));
  // `write` waits for the images, and reports a failure.
  const drawn = Promise.all(imageTasks.map(async (task) => (await task).drawn));
  drawn.catch(() => {});
  const compile = async (): Promise<Compiled> => {
    const [editions, images] = await Promise.all([
      Promise.all(editionIndexes.map((i) => pool.run('compile', i))),
      Promise.all(imageTasks),
    ]);
    const compiled: Compiled = {
      editions,
      cards: new Map(images.flatMap(({ cards }) => [...cards])),
      images: images.flatMap(({ sources }) =>
        sources.map(({ fileName, cacheName }) => ({ fileName, cacheName })),
      ),
    };
    const cached: CachedBuild = { problems, languages, compiled };
    await context.caches.pages.write(context.siteKey, serialize(cached));
    return compiled;
  };
  return { problems, languages, compiled: compile(), drawn };
}

/** Lays out the images of an edition. `drawn` resolves once all of them are in the cache. */
async function startImages({ run }: WorkerPool<SiteTasks>, edition: number, progress: Progress) {
  const images = await run('images', edition);
  progress.addTotal('images', images.sources.length);
  const drawn = images.sources.map(async ({ svg, scale }) => {
    await run('draw', { svg, scale });
    progress.addDone('images', 1);
  });
  return { ...images, drawn: Promise.all(drawn) };
}

type CachedBuild = Pick<SiteBuild, 'problems' | 'languages'> & { readonly compiled: Compiled };
