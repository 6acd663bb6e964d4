/** What the steps of a build share: its caches and its threads. */
import type { Progress } from './progress.ts';
import type { SiteTasks, SiteWorkerData } from './siteTasks';
import type { SiteCaches } from './siteCaches.ts';
import { createPool, type WorkerPool } from './workerPool.ts';

export type BuildContext = {
  readonly caches: SiteCaches;
  readonly progress: Progress;
  readonly siteThreads: SiteThreads;
  readonly threads: number;
  /** Changes with the dataset, its source texts, the build's code and the site's folders. */
  readonly siteKey: string;
};

type SiteThreads = ReturnType<typeof createSiteThreads>;

/** Threads that start when they are first needed: a build from the cache needs none. */
export function createSiteThreads(script: string, threads: number, workerData: SiteWorkerData) {
  let pool: WorkerPool<SiteTasks> | null = null;
  /** Reads the dataset on every thread. */
  const read = async () => {
    pool ??= createPool<SiteTasks>(script, { threads, workerData });
    const [result] = await pool.runOnEach('read', undefined);
    if (!result) throw new Error('no thread read the dataset');
    return { pool, ...result };
  };
  return {
    read,
    /** The threads, once they have read the dataset. */
    ready: async (): Promise<WorkerPool<SiteTasks>> => pool ?? (await read()).pool,
    close: async (): Promise<void> => {
      await pool?.close();
    },
  };
}
