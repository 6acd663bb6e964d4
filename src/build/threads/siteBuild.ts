/** Reads the dataset, draws the images and writes the pages, on several threads or from the cache. */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ResolvedConfig } from 'vite';

import type { Cards, CachedImage } from '../images/siteImages';
import { createFileCache, contentHash } from './fileCache.ts';
import { bundleWorker } from '../vite/ssrCode.ts';
import { deserializePages, writePages } from './pageFiles.ts';
import type { Progress } from './progress.ts';
import type {
  CompiledEdition,
  ReportedProblem,
  SitePlan,
  SiteTasks,
  SiteWorkerData,
} from './siteTasks';
import { readSourceTexts } from '../data/sourceTexts.ts';
import { createPool, type WorkerPool } from './workerPool.ts';

type SiteBuildOptions = {
  readonly config: Pick<ResolvedConfig, 'root' | 'base' | 'cacheDir'> & {
    readonly alias: ResolvedConfig['resolve']['alias'];
  };
  /** The dataset's file, from the project's root. */
  readonly data: string;
  readonly home: string;
  readonly progress: Progress;
  /** For tests; without it, as many as there are processors. */
  readonly threads?: number;
};

/** All of a site that does not depend on the bundle. */
type Compiled = {
  readonly editions: readonly CompiledEdition[];
  readonly cards: Cards;
  readonly images: readonly Pick<CachedImage, 'fileName' | 'cacheName'>[];
};

export type SiteBuild = {
  readonly problems: readonly ReportedProblem[];
  /** Null where a problem is an error. */
  readonly compiled: Promise<Compiled> | null;
  /** Writes pages and images to the folder of the site. */
  readonly write: (plan: SitePlan, folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Each thread has the whole dataset: more of them than this take more memory than they save time. */
const MAX_THREADS = 4;
/** Of a task, so that no thread waits long for the last. */
const MAX_PAGES_PER_TASK = 24;

export async function startSiteBuild({
  config: { root, alias, base, cacheDir },
  data,
  home,
  progress,
  threads = Math.min(MAX_THREADS, availableParallelism()),
}: SiteBuildOptions): Promise<SiteBuild> {
  const folderOf = (name: string): string => path.join(cacheDir, `kroniek-${name}`);
  const [code, pages, images] = [
    createFileCache(folderOf('code')),
    createFileCache(folderOf('pages')),
    createFileCache(folderOf('images')),
  ];
  const file = path.resolve(root, data);
  const [worker, text, sources] = await Promise.all([
    bundleWorker({ root, alias }, code),
    readFile(file, 'utf8').catch(() => null),
    readSourceTexts(file),
  ]);
  const workerData: SiteWorkerData = {
    file,
    name: data,
    text,
    sources,
    base,
    home,
    imageFolder: folderOf('images'),
    pageFolder: folderOf('pages'),
  };
  const buildPaths = JSON.stringify([data, base, home, [...sources]]);
  const siteKey = contentHash(worker.key, buildPaths, text ?? '');

  let pool: WorkerPool<SiteTasks> | null = null;
  const readOnThreads = async () => {
    pool ??= createPool<SiteTasks>(worker.script, { threads, workerData });
    const [read] = await pool.runOnEach('read', undefined);
    if (!read) throw new Error('no thread read the dataset');
    return { pool, read };
  };
  let allDrawn: Promise<unknown> = Promise.resolve();

  const compileOn = async (
    { run }: WorkerPool<SiteTasks>,
    editions: number,
    problems: readonly ReportedProblem[],
  ): Promise<Compiled> => {
    const editionIndexes = Array.from({ length: editions }, (_, i) => i);
    const imageTasks = editionIndexes.map(async (i) => {
      const found = await run('images', i);
      progress.addTotal('images', found.sources.length);
      const drawn = found.sources.map(async ({ svg, scale }) => {
        await run('draw', { svg, scale });
        progress.addDone('images', 1);
      });
      return { ...found, drawn: Promise.all(drawn) };
    });
    // Waited for when pages are written.
    allDrawn = Promise.all(imageTasks.map(async (one) => (await one).drawn));
    allDrawn.catch(() => {});
    const [all, found] = await Promise.all([
      Promise.all(editionIndexes.map((i) => run('compile', i))),
      Promise.all(imageTasks),
    ]);
    const compiled: Compiled = {
      editions: all,
      cards: new Map(found.flatMap(({ cards }) => [...cards])),
      images: found.flatMap((one) =>
        one.sources.map(({ fileName, cacheName }) => ({ fileName, cacheName })),
      ),
    };
    const kept: CachedBuild = { problems, compiled };
    await pages.write(siteKey, serialize(kept));
    return compiled;
  };

  /** What an earlier build made of the same dataset, unless an image of it is gone. */
  const readCachedBuild = async (): Promise<CachedBuild | null> => {
    const bytes = text === null ? null : await pages.read(siteKey);
    if (!bytes) return null;
    const cached = deserialize(bytes) as CachedBuild;
    const presence = await Promise.all(
      cached.compiled.images.map((image) => images.has(image.cacheName)),
    );
    if (!presence.every(Boolean)) return null;
    progress.addTotal('images', presence.length);
    progress.addDone('images', presence.length);
    return cached;
  };

  const copyImages = async (all: Compiled['images'], folder: string): Promise<void> => {
    await allDrawn;
    await Promise.all(
      all.map(async ({ fileName, cacheName }) => {
        const target = path.join(folder, fileName);
        await mkdir(path.dirname(target), { recursive: true });
        await copyFile(images.pathOf(cacheName), target);
      }),
    );
  };

  /** Writes the pages of an earlier build; false where not all are kept. */
  const writeCachedPages = async (key: string, folder: string): Promise<boolean> => {
    const index = await pages.read(key);
    if (!index) return false;
    const { names, count } = deserialize(index) as PageIndex;
    const presence = await Promise.all(names.map((name) => pages.has(name)));
    if (!presence.every(Boolean)) return false;
    progress.addTotal('pages', count);
    for (const name of names) {
      const pageBytes = await pages.read(name);
      if (!pageBytes) throw new Error(`the cache lost ${name} while it was read`);
      const batch = deserializePages(pageBytes);
      await writePages(folder, batch);
      progress.addDone('pages', batch.size);
    }
    return true;
  };

  const renderPages = async (plan: SitePlan, key: string, folder: string): Promise<void> => {
    const { run, runOnEach } = pool ?? (await readOnThreads()).pool;
    const [count = 0] = await runOnEach('open', plan);
    progress.addTotal('pages', count);
    const pagesPerBatch = Math.max(
      1,
      Math.min(MAX_PAGES_PER_TASK, Math.ceil(count / (8 * threads))),
    );
    const batches = Array.from({ length: Math.ceil(count / pagesPerBatch) }, (_, k) => {
      const [from, to] = [k * pagesPerBatch, Math.min(count, (k + 1) * pagesPerBatch)];
      return { from, to, folder, key: `${key}-${k}` };
    });
    await Promise.all(
      batches.map(async (batch) => {
        await run('write', batch);
        progress.addDone('pages', batch.to - batch.from);
      }),
    );
    const index: PageIndex = { names: batches.map((order) => order.key), count };
    await pages.write(key, serialize(index));
  };

  const kept = await readCachedBuild();
  const { problems, compiled } = kept ?? (await compileFresh());
  async function compileFresh(): Promise<Pick<SiteBuild, 'problems' | 'compiled'>> {
    const onThreads = await readOnThreads();
    const { problems: found, locales } = onThreads.read;
    return {
      problems: found,
      compiled: locales && compileOn(onThreads.pool, locales.length, found),
    };
  }

  return {
    problems,
    compiled: compiled && Promise.resolve(compiled),
    write: async (plan, folder) => {
      const all = await compiled;
      if (!all) throw new Error('a dataset with errors has no site');
      // Its cards are the compiled site's.
      const key = contentHash(siteKey, JSON.stringify({ ...plan, cards: null }));
      if (!(await writeCachedPages(key, folder))) await renderPages(plan, key, folder);
      await copyImages(all.images, folder);
      await Promise.all([code, pages, images].map((one) => one.prune()));
    },
    close: async () => {
      await pool?.close();
    },
  };
}

type CachedBuild = {
  readonly problems: readonly ReportedProblem[];
  readonly compiled: Compiled;
};

type PageIndex = { readonly names: readonly string[]; readonly count: number };
