/** Writes the pages of a site: from the cache, or on the threads of the build. */
import { deserialize, serialize } from 'node:v8';

import type { BuildContext } from './buildContext.ts';
import { deserializePages, writePages } from './pageFiles.ts';
import type { SitePlan } from './siteTasks';

/** Small tasks, so that no thread waits long for the last task of another. */
const MAX_PAGES_PER_TASK = 24;

/** Writes the pages of an earlier build. Returns false if the cache does not have all of them. */
export async function writeCachedPages(
  { caches: { pages }, progress }: BuildContext,
  key: string,
  folder: string,
): Promise<boolean> {
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
}

/** Renders the pages on the threads, which write them to the folder and to the cache. */
export async function renderPages(
  { caches: { pages }, progress, siteThreads, threads }: BuildContext,
  plan: SitePlan,
  key: string,
  folder: string,
): Promise<void> {
  const { run, runOnEach } = await siteThreads.ready();
  const [count = 0] = await runOnEach('prepare', plan);
  progress.addTotal('pages', count);
  const pagesPerBatch = Math.max(1, Math.min(MAX_PAGES_PER_TASK, Math.ceil(count / (8 * threads))));
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
  const index: PageIndex = { names: batches.map((batch) => batch.key), count };
  await pages.write(key, serialize(index));
}

/** The cache names of batches of pages, and their number of pages. */
type PageIndex = { readonly names: readonly string[]; readonly count: number };
