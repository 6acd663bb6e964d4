/** What `kroniek verify` does. */
import { ownCacheFolder } from '../cacheFolder';
import { DataFailure } from '../failures';
import { sha256Of } from '../../data/fileHash';
import { readInputFile } from '../readInput';
import type { Terminal } from '../terminal';

export async function verify(file: string, site: string, terminal: Terminal): Promise<void> {
  const { verifyRelease } = await import('./verifyRelease');
  const { bytes } = await readInputFile(file, {
    cacheDir: ownCacheFolder(),
    note: terminal.note,
  });
  const { isSame, sha256, release } = await verifyRelease(sha256Of(bytes), site);
  const name = `${release.id} ${release.version} of ${release.updated}`;
  terminal.result(
    isSame
      ? `${site} was built from this file: ${name}, SHA-256 ${sha256}.`
      : `${site} was built from another file: ${name}, SHA-256 ${release.sha256}. This one has ${sha256}.`,
    { isSame, sha256, release },
  );
  // The result says it.
  if (!isSame) throw new DataFailure('');
}
