/** The script of a thread that a build starts, bundled by `bundledWorker`. */
import { parentPort, workerData } from 'node:worker_threads';

import { createSiteWork, type WorkSource } from './siteWork';
import { answerWith } from './workerPool';

if (!parentPort) throw new Error('siteWorker.ts runs in a thread');
answerWith(createSiteWork(workerData as WorkSource), parentPort);
