/**
 * A site of some thousands of events, where the page's ways with many begin: packed data, a list in
 * sections, pages for some events only, search in a worker. It is built once, by the project's build.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';

import { buildDataset, WORK_FOLDER } from '../../bench/builds.mjs';
import { generateEvents, kroniekDataset, type BenchEvent } from '../../bench/syntheticEvents.mjs';
import { serve } from '../../bench/server.mjs';
import { expect, test } from './guarded';

const COUNT = 2400;
/** So many begin within one minute: no zoom tells them apart. */
const CROWD = 60;

const generated = generateEvents(COUNT);
const crowdAt = Date.UTC(2019, 5, 5, 12);
/** What all of it is made from, in order of time. */
export const events: readonly BenchEvent[] = generated.events
  .map((event, i) =>
    i < CROWD ? { id: event.id, lane: 0, start: crowdAt, title: event.title } : event,
  )
  .toSorted((a, b) => a.start - b.start || a.id - b.id);
export const crowd = events.filter(({ start }) => start === crowdAt);

/** Two browsers come at about the same time: the first builds, and others wait. */
async function buildSite(): Promise<string> {
  const lock = `${WORK_FOLDER}/many.lock`;
  mkdirSync(WORK_FOLDER, { recursive: true });
  const acquireLock = (): boolean => {
    // Left by one that was ended.
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > 300_000) rmSync(lock, { recursive: true });
    try {
      mkdirSync(lock);
      return true;
    } catch {
      return false;
    }
  };
  await expect.poll(acquireLock, { timeout: 300_000, intervals: [250] }).toBe(true);
  try {
    const { folder, fail } = await buildDataset(
      'many',
      kroniekDataset({ ...generated, events: [...events] }),
    );
    expect(fail).toBeUndefined();
    return folder;
  } finally {
    rmSync(lock, { recursive: true });
  }
}

/** Tests of that site: addresses are of it. */
export const largeDatasetTest = test.extend<object, { readonly site: string }>({
  site: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- it needs nothing else
    async ({}, give) => {
      const { base, close } = await serve(await buildSite());
      await give(`${base}/`);
      close();
    },
    { scope: 'worker', timeout: 310_000 },
  ],
  baseURL: ({ site }, give) => give(site),
});
