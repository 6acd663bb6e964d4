/** Writes a site around bundled code: `npm run build` and the command `kroniek build` both do. */
import type { ClientBundle } from './clientBundle';
import { planSite } from './planSite.ts';
import { writePages } from '../threads/pageFiles.ts';
import type { SiteBuild } from '../threads/siteBuild.ts';

type WriteOptions = {
  readonly client: ClientBundle;
  readonly base: string;
  readonly home: string;
  /** The site's absolute URL, `https://host/path/`, or null if it is not known. */
  readonly address: string | null;
};

/**
 * Writes the dataset's files, pages and images to a folder that has the files of the bundle.
 * Rejects if the dataset has errors.
 */
export async function writeSite(
  { compiled, write }: SiteBuild,
  { client, ...addresses }: WriteOptions,
  folder: string,
): Promise<void> {
  const all = await compiled;
  if (!all) throw new Error('a dataset with errors has no site');
  const { plan, dataFiles } = planSite(client, { editions: all.editions, ...addresses });
  await writePages(folder, new Map(dataFiles.map(({ path, text }) => [path, Buffer.from(text)])));
  await write({ ...plan, cards: all.cards }, folder);
}
