/** The caches of a build: folders inside that of Vite or of the command. */
import path from 'node:path';

import { createFileCache, type FileCache } from './fileCache.ts';

export type SiteCaches = { readonly [name in 'pages' | 'images' | 'media']: FileCache };

export function cacheFolder(cacheDir: string, name: 'code' | keyof SiteCaches): string {
  return path.join(cacheDir, `kroniek-${name}`);
}

export function createSiteCaches(cacheDir: string): SiteCaches {
  return {
    pages: createFileCache(cacheFolder(cacheDir, 'pages')),
    images: createFileCache(cacheFolder(cacheDir, 'images')),
    media: createFileCache(cacheFolder(cacheDir, 'media')),
  };
}
