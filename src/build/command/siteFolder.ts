/** The folder that a site is written to. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { UsageFailure } from './failures';

/** A file that every site has, by which a folder is known to be one. */
const MARK = 'embed/v1/embed.js';

/**
 * Makes a folder ready for a new site. Only a site of Kroniek is emptied, without what belongs to
 * its host or its repository (`.git`, `CNAME`). Throws if the folder holds anything else.
 */
export async function clearSiteFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const stale = names.filter((name) => !isForeign(name));
  if (stale.length > 0 && !existsSync(path.join(folder, MARK))) {
    throw new UsageFailure(
      `${folder} has files that are no site of Kroniek. Give another folder with -o, or empty this one.`,
    );
  }
  await Promise.all(
    stale.map((name) => rm(path.join(folder, name), { recursive: true, force: true })),
  );
}

/** Whether an entry of the folder belongs to its host or its repository. */
export function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'CNAME';
}
