/** Sites of other datasets than the shipped one. */
import { mkdirSync, rmSync, statSync } from 'node:fs';

import { buildDataset, WORK_FOLDER } from '../../bench/builds.mjs';
import { serve } from '../../bench/server.mjs';
import { expect, test } from './guarded';

type TestDataset = Parameters<typeof buildDataset>[1];

/** Builds the site. Workers of two browsers may start together: one builds, the other waits. */
async function buildSite(
  name: string,
  dataset: TestDataset,
  writeFiles?: (folder: string) => Promise<void>,
): Promise<string> {
  const lock = `${WORK_FOLDER}/${name}.lock`;
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
    await writeFiles?.(`${WORK_FOLDER}/data`);
    const { folder, fail } = await buildDataset(name, dataset);
    expect(fail).toBeUndefined();
    return folder;
  } finally {
    rmSync(lock, { recursive: true });
  }
}

/**
 * Returns a test whose addresses are relative to a site of another dataset, built once.
 * `writeFiles` puts files beside the dataset.
 */
export const siteTest = (
  name: string,
  dataset: TestDataset,
  writeFiles?: (folder: string) => Promise<void>,
) =>
  test.extend<object, { readonly site: string }>({
    site: [
      // oxlint-disable-next-line eslint/no-empty-pattern -- it names the fixtures: none
      async ({}, give) => {
        const { base, close } = await serve(await buildSite(name, dataset, writeFiles));
        await give(`${base}/`);
        close();
      },
      { scope: 'worker', timeout: 310_000 },
    ],
    baseURL: ({ site }, give) => give(site),
  });
