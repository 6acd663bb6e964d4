/**
 * Pinned copies of the timeline (`npm run archive`), which the repository and later builds contain.
 */
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

import { ARCHIVE, copyArchives } from '../archives.ts';

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
