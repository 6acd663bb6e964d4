/** Writes a site around bundled code: `npm run build` and the command `kroniek build` both do. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { MediaNeeds } from '../media/mediaNeeds';
import type { ClientBundle } from './clientBundle';
import { planSite } from './planSite.ts';
import { headersWithPolicy } from '../pages/contentPolicy.ts';
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
  await writePages(folder, new Map(dataFiles.map((file) => [file.path, Buffer.from(file.text)])));
  await write({ ...plan, cards: all.cards }, folder);
  await writeHeaders(folder, all.editions[0]?.needs);
}

/** Puts the policy of the dataset into the headers of the site. A pinned copy has none. */
async function writeHeaders(folder: string, needs: MediaNeeds | undefined): Promise<void> {
  if (!needs?.hasMedia) return;
  const file = path.join(folder, '_headers');
  const headers = await readFile(file, 'utf8').catch(() => null);
  if (headers !== null) await writeFile(file, headersWithPolicy(headers, needs));
}
