/** Pages by path, written to the folder of a site, and serialized as one file for a later build. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** UTF-8 by path, relative to the site's root. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

/** Writes pages to the folder of a site. */
export async function writePages(folder: string, pages: PageFiles): Promise<void> {
  await Promise.all(
    [...pages].map(async ([name, content]) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }),
  );
}

export function serializePages(pages: PageFiles): Uint8Array {
  return serialize(pages);
}

export function deserializePages(bytes: Uint8Array): PageFiles {
  return deserialize(bytes) as PageFiles;
}
