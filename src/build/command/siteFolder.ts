/** The folder that a site is written to. */
import { existsSync } from 'node:fs';
import { access, constants, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { UsageFailure } from './failures';

/** A file that every site has, by which a folder is known to be one. */
const MARK = 'embed/v1/embed.js';

/**
 * Makes a folder if there is none. Throws if it cannot be written, or holds anything but a site.
 * A build calls it first, so that it fails at once if it cannot write.
 */
export async function requireSiteFolder(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  const names = await readdir(folder);
  const stale = names.filter((name) => !isForeign(name));
  if (stale.length > 0 && !isSite(folder)) {
    throw new UsageFailure(
      `${folder} has files that are no site of Kroniek. Give another folder with -o, or empty this one.`,
    );
  }
  return stale;
}

/**
 * Makes a folder ready for a new site. Only a site of Kroniek is emptied, without what belongs to
 * its host or its repository (`.git`, `CNAME`). Throws if the folder holds anything else.
 */
export async function clearSiteFolder(folder: string): Promise<void> {
  const stale = await requireSiteFolder(folder);
  await Promise.all(
    stale.map((name) => rm(path.join(folder, name), { recursive: true, force: true })),
  );
}

/** Whether a folder holds a site of Kroniek. */
export function isSite(folder: string): boolean {
  return existsSync(path.join(folder, MARK));
}

/** Whether an entry of the folder belongs to its host or its repository. */
export function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'CNAME';
}
