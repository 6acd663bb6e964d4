/** The script of a build's threads. `bundleWorker` bundles it. */
import { parentPort, workerData } from 'node:worker_threads';

import { createSiteTasks, type SiteWorkerData } from './siteTasks';
import { serveTasks } from './workerPool';

if (!parentPort) throw new Error('siteWorker.ts runs in a thread');
serveTasks(createSiteTasks(workerData as SiteWorkerData), parentPort);
