/** `release.json`: which dataset a site was built from, so that a copy of it can be compared. */
import type { Site, SiteFile } from '../site';

export const RELEASE_FILE = 'release.json';

export type Release = {
  readonly id: string;
  readonly version: string;
  readonly updated: string;
  /** Of the bytes of the file that the site was built from. */
  readonly sha256: string;
};

/** An entry of `fileKinds` in `site.ts`. No file if the build does not know the dataset's file. */
export function release({ editions }: Pick<Site, 'editions'>): readonly SiteFile[] {
  const [edition] = editions;
  if (edition?.core.sha256 === undefined) return [];
  const { id, version, updated, sha256 } = edition.core;
  const content: Release = { id, version, updated, sha256 };
  return [{ path: RELEASE_FILE, text: () => `${JSON.stringify(content, null, 2)}\n` }];
}
