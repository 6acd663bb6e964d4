/**
 * Pinned copies of the timeline (`npm run archive`), which the repository and later builds contain.
 */
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/** The folder of pinned copies, in the repository and in a site. A copy's name is its day. */
const ARCHIVE = 'archive';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Copies the pinned copies into a build. */
export function archivesPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'kroniek-archives',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await copyArchives(path.join(config.root, ARCHIVE), path.join(dir, ARCHIVE));
    },
  };
}

/** Copies every pinned copy unchanged, and nothing else in the folder. Returns their days. */
export async function copyArchives(from: string, to: string): Promise<readonly string[]> {
  const days = (await namesIn(from)).filter((name) => DAY.test(name));
  await Promise.all(
    days.map((day) => cp(path.join(from, day), path.join(to, day), { recursive: true })),
  );
  return days;
}

/** The names in a folder. Empty if the folder does not exist, as in most sites. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw problem;
  }
}
