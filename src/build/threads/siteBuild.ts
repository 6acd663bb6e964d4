/** Reads the dataset, draws the images and writes the pages, on several threads or from the cache. */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ResolvedConfig } from 'vite';

import type { Cards, KeptImage } from '../images/siteImages';
import { keptFiles, keyOf } from './keptFiles.ts';
import { bundledWorker } from '../vite/loadPages.ts';
import { unpackedPages, writePages } from './pageFiles.ts';
import type { Progress } from './progress.ts';
import type { CompiledEdition, FoundProblem, SitePlan, SiteWork, WorkSource } from './siteWork';
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
  readonly images: readonly Pick<KeptImage, 'fileName' | 'kept'>[];
};

export type SiteBuild = {
  readonly problems: readonly FoundProblem[];
  /** Null where a problem is an error. */
  readonly compiled: Promise<Compiled> | null;
  /** Writes pages and images to the folder of the site. */
  readonly write: (plan: SitePlan, folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Each thread has the whole dataset: more of them than this take more memory than they save time. */
const MOST_THREADS = 4;
/** Of a task, so that no thread waits long for the last. */
const MOST_PAGES = 24;

export async function startSiteBuild({
  config: { root, alias, base, cacheDir },
  data,
  home,
  progress,
  threads = Math.min(MOST_THREADS, availableParallelism()),
}: SiteBuildOptions): Promise<SiteBuild> {
  const folderOf = (name: string): string => path.join(cacheDir, `kroniek-${name}`);
  const [code, pages, images] = [
    keptFiles(folderOf('code')),
    keptFiles(folderOf('pages')),
    keptFiles(folderOf('images')),
  ];
  const file = path.resolve(root, data);
  const [worker, text, sources] = await Promise.all([
    bundledWorker({ root, alias }, code),
    readFile(file, 'utf8').catch(() => null),
    readSourceTexts(file),
  ]);
  const workerData: WorkSource = {
    file,
    name: data,
    text,
    sources,
    base,
    home,
    imageFolder: folderOf('images'),
    pageFolder: folderOf('pages'),
  };
  const places = JSON.stringify([data, base, home, [...sources]]);
  const siteKey = keyOf(worker.key, places, text ?? '');

  let pool: WorkerPool<SiteWork> | null = null;
  const readOnThreads = async () => {
    pool ??= createPool<SiteWork>(worker.script, { threads, workerData });
    const [read] = await pool.runOnEach('read', undefined);
    if (!read) throw new Error('no thread read the dataset');
    return { pool, read };
  };
  let drawing: Promise<unknown> = Promise.resolve();

  const compileOn = async (
    { run }: WorkerPool<SiteWork>,
    editions: number,
    problems: readonly FoundProblem[],
  ): Promise<Compiled> => {
    const each = Array.from({ length: editions }, (_, i) => i);
    const ofImages = each.map(async (i) => {
      const found = await run('images', i);
      progress.expect('images', found.sources.length);
      const drawn = found.sources.map(async ({ svg, scale }) => {
        await run('draw', { svg, scale });
        progress.did('images', 1);
      });
      return { ...found, drawn: Promise.all(drawn) };
    });
    // Waited for when pages are written.
    drawing = Promise.all(ofImages.map(async (one) => (await one).drawn));
    drawing.catch(() => {});
    const [all, found] = await Promise.all([
      Promise.all(each.map((i) => run('compile', i))),
      Promise.all(ofImages),
    ]);
    const compiled: Compiled = {
      editions: all,
      cards: new Map(found.flatMap(({ cards }) => [...cards])),
      images: found.flatMap((one) => one.sources.map(({ fileName, kept }) => ({ fileName, kept }))),
    };
    const kept: KeptCompiled = { problems, compiled };
    await pages.write(siteKey, serialize(kept));
    return compiled;
  };

  /** What an earlier build made of the same dataset, unless an image of it is gone. */
  const keptSite = async (): Promise<KeptCompiled | null> => {
    const bytes = text === null ? null : await pages.read(siteKey);
    if (!bytes) return null;
    const kept = deserialize(bytes) as KeptCompiled;
    const areThere = await Promise.all(kept.compiled.images.map((image) => images.has(image.kept)));
    if (!areThere.every(Boolean)) return null;
    progress.expect('images', areThere.length);
    progress.did('images', areThere.length);
    return kept;
  };

  const copyImages = async (all: Compiled['images'], folder: string): Promise<void> => {
    await drawing;
    await Promise.all(
      all.map(async ({ fileName, kept }) => {
        const target = path.join(folder, fileName);
        await mkdir(path.dirname(target), { recursive: true });
        await copyFile(images.pathOf(kept), target);
      }),
    );
  };

  /** Writes the pages of an earlier build; false where not all are kept. */
  const writeKept = async (key: string, folder: string): Promise<boolean> => {
    const index = await pages.read(key);
    if (!index) return false;
    const { names, count } = deserialize(index) as PageIndex;
    const areThere = await Promise.all(names.map((name) => pages.has(name)));
    if (!areThere.every(Boolean)) return false;
    progress.expect('pages', count);
    for (const name of names) {
      const pack = await pages.read(name);
      if (!pack) throw new Error(`the cache lost ${name} while it was read`);
      const some = unpackedPages(pack);
      await writePages(folder, some);
      progress.did('pages', some.size);
    }
    return true;
  };

  const writeAnew = async (plan: SitePlan, key: string, folder: string): Promise<void> => {
    const { run, runOnEach } = pool ?? (await readOnThreads()).pool;
    const [count = 0] = await runOnEach('open', plan);
    progress.expect('pages', count);
    const each = Math.max(1, Math.min(MOST_PAGES, Math.ceil(count / (8 * threads))));
    const orders = Array.from({ length: Math.ceil(count / each) }, (_, k) => {
      const [from, to] = [k * each, Math.min(count, (k + 1) * each)];
      return { from, to, folder, key: `${key}-${k}` };
    });
    await Promise.all(
      orders.map(async (order) => {
        await run('write', order);
        progress.did('pages', order.to - order.from);
      }),
    );
    const index: PageIndex = { names: orders.map((order) => order.key), count };
    await pages.write(key, serialize(index));
  };

  const kept = await keptSite();
  const { problems, compiled } = kept ?? (await begun());
  async function begun(): Promise<Pick<SiteBuild, 'problems' | 'compiled'>> {
    const started = await readOnThreads();
    const { problems: found, locales } = started.read;
    return {
      problems: found,
      compiled: locales && compileOn(started.pool, locales.length, found),
    };
  }

  return {
    problems,
    compiled: compiled && Promise.resolve(compiled),
    write: async (plan, folder) => {
      const all = await compiled;
      if (!all) throw new Error('a dataset with errors has no site');
      // Its cards are the compiled site's.
      const key = keyOf(siteKey, JSON.stringify({ ...plan, cards: null }));
      if (!(await writeKept(key, folder))) await writeAnew(plan, key, folder);
      await copyImages(all.images, folder);
      await Promise.all([code, pages, images].map((one) => one.forget()));
    },
    close: async () => {
      await pool?.close();
    },
  };
}

type KeptCompiled = {
  readonly problems: readonly FoundProblem[];
  readonly compiled: Compiled;
};

type PageIndex = { readonly names: readonly string[]; readonly count: number };
