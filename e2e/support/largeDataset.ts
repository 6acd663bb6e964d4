/**
 * A site with thousands of events, enough for packed data, a list in sections, pages for only some
 * events, and search in a worker. The project's build builds it once for all tests.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';

import { buildDataset, WORK_FOLDER } from '../../bench/builds.mjs';
import { generateEvents, kroniekDataset, type BenchEvent } from '../../bench/syntheticEvents.mjs';
import { serve } from '../../bench/server.mjs';
import { expect, test } from './guarded';

const COUNT = 2400;
/** The number of events that begin at the same instant, so that no zoom level separates them. */
const CROWD = 60;

const generated = generateEvents(COUNT);
const crowdAt = Date.UTC(2019, 5, 5, 12);
/** The events of the dataset, in order of time. */
export const events: readonly BenchEvent[] = generated.events
  .map((event, i) =>
    i < CROWD ? { id: event.id, lane: 0, start: crowdAt, title: event.title } : event,
  )
  .toSorted((a, b) => a.start - b.start || a.id - b.id);
export const crowd = events.filter(({ start }) => start === crowdAt);

/** Builds the site. Workers of two browsers may start together: one builds, the other waits. */
async function buildSite(): Promise<string> {
  const lock = `${WORK_FOLDER}/many.lock`;
  mkdirSync(WORK_FOLDER, { recursive: true });
  const acquireLock = (): boolean => {
    // Removes a lock that a terminated run left.
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

/** A test whose addresses are relative to that site. */
export const largeDatasetTest = test.extend<object, { readonly site: string }>({
  site: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- it names the fixtures: none
    async ({}, give) => {
      const { base, close } = await serve(await buildSite());
      await give(`${base}/`);
      close();
    },
    { scope: 'worker', timeout: 310_000 },
  ],
  baseURL: ({ site }, give) => give(site),
});
