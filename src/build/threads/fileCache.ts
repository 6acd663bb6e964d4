/**
 * Files that one build leaves for the next, in a folder of Vite's cache. A file's name is a hash of
 * everything that the file depends on, so a file is either up to date or not found.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

import { DAY } from '../../base';

/** Files that no build has used for this time are removed (ms). */
const MAX_AGE_MS = 30 * DAY;
/** The largest size of a folder. The least recently used files are removed first (bytes). */
const MAX_BYTES = 1.5e9;

export type FileCache = {
  /** The path of a file, which need not exist. */
  readonly pathOf: (name: string) => string;
  /** The content of a file, or null if the cache does not have it. */
  readonly read: (name: string) => Promise<Buffer | null>;
  /** Whether the cache has a file. Counts as a use of the file. */
  readonly has: (name: string) => Promise<boolean>;
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Removes files that no build has used in a month, and those above the size limit. */
  readonly prune: () => Promise<void>;
};

/** The cache in a folder, which need not exist. */
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
      // Written under another name first: a stopped or parallel build leaves no partial file.
      const part = pathOf(`${name}.${process.pid}.${(nextPartNumber += 1)}.part`);
      await writeFile(part, content);
      await rename(part, pathOf(name));
    },
    prune: () => pruneFolder(folder, maxBytes),
  };
}

/** Starts at another number in every thread, so that no two threads write the same file. */
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
    .filter((file) => (bytes += file.bytes) > maxBytes || file.usedAt < oldest);
  await Promise.all(expired.map(({ file }) => rm(file, { recursive: true, force: true })));
}

/** A hash of several parts, for a name. It depends on where a part ends and the next begins. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('base64url');
}
