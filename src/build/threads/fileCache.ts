/**
 * Files that one build leaves for the next, in a folder of Vite's cache. Each is named by a hash of
 * all that it depends on, so that it is either right or not found.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

import { DAY } from '../../base';

/** How long a file that no build asked for is kept. */
const MAX_AGE_MS = 30 * DAY;
/** How much one folder holds: what was unused for longest goes first (bytes). */
const MAX_BYTES = 1.5e9;

export type FileCache = {
  /** Where a file is, or would be. */
  readonly pathOf: (name: string) => string;
  /** What was kept, or null. */
  readonly read: (name: string) => Promise<Buffer | null>;
  /** Whether a file is kept, without reading it. */
  readonly has: (name: string) => Promise<boolean>;
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Removes what no build has asked for in a month, and what is too much. */
  readonly prune: () => Promise<void>;
};

/** The files of a folder, which need not exist. */
export function createFileCache(folder: string, maxBytes = MAX_BYTES): FileCache {
  const pathOf = (name: string): string => path.join(folder, name);
  const touch = async (name: string): Promise<void> => {
    const now = new Date();
    await utimes(pathOf(name), now, now);
  };
  return {
    pathOf,
    read: (name) =>
      touch(name).then(
        () => readFile(pathOf(name)),
        () => null,
      ),
    has: (name) =>
      touch(name).then(
        () => true,
        () => false,
      ),
    write: async (name, content) => {
      await mkdir(folder, { recursive: true });
      // A build that is stopped, or runs beside another, leaves no half file under this name.
      const part = pathOf(`${name}.${process.pid}.${(nextPartNumber += 1)}.part`);
      await writeFile(part, content);
      await rename(part, pathOf(name));
    },
    prune: () => pruneFolder(folder, maxBytes),
  };
}

/** Begins elsewhere in every thread: what two of them write at once are two files. */
let nextPartNumber = threadId * 1e9;

async function pruneFolder(folder: string, maxBytes: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const stats = await stat(file).catch(() => null);
      return { file, usedAt: stats?.mtimeMs ?? 0, bytes: stats?.size ?? 0 };
    }),
  );
  const oldest = Date.now() - MAX_AGE_MS;
  let bytes = 0;
  const expired = files
    .toSorted((a, b) => b.usedAt - a.usedAt)
    .filter((one) => (bytes += one.bytes) > maxBytes || one.usedAt < oldest);
  await Promise.all(expired.map(({ file }) => rm(file, { recursive: true, force: true })));
}

/** A hash of several things, for a name. Where one ends and the next begins counts. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('base64url');
}
