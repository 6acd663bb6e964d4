/** Pages by path, written to the folder of a site, and serialized as one file for a later build. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

import type { CachedImage } from '../images/siteImages';
import type { FileCache } from './fileCache';

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

/** Copies images from the cache to the folder of the site. */
export async function copyImages(
  cache: FileCache,
  images: readonly Pick<CachedImage, 'fileName' | 'cacheName'>[],
  folder: string,
): Promise<void> {
  await Promise.all(
    images.map(async ({ fileName, cacheName }) => {
      const target = path.join(folder, fileName);
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(cache.pathOf(cacheName), target);
    }),
  );
}
