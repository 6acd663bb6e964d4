/** The media of a dataset: its files, made ready for a site, and what is wrong with them. */
import path from 'node:path';

import { slugOf } from '../../base';
import type { Picture } from '../../model';
import { contentHash, type FileCache } from '../threads/fileCache.ts';
import { videoHasLocation } from './location.ts';
import { mediaReferencesOf, readMediaFile, type MediaFault, type MediaFile } from './mediaFiles.ts';
import { buildPicture, loadSharp, PictureFault } from './pictures.ts';

/** The folder of media in a site. Hosts keep what is in `assets` for a year. */
export const MEDIA_FOLDER = 'assets/media';

export type BuiltMedia = {
  /** By the path of the file in the dataset. Paths of the site are relative to `MEDIA_FOLDER`. */
  readonly files: ReadonlyMap<string, { readonly src?: string; readonly picture?: Picture }>;
  /** The names of all files, in the cache and in the site. */
  readonly names: readonly string[];
  readonly faults: readonly MediaFault[];
};

export const NO_MEDIA: BuiltMedia = { files: new Map(), names: [], faults: [] };

/** Makes the media of a dataset's text ready. Never rejects for what is wrong with a file. */
export async function buildMedia(
  datasetFile: string,
  text: string | null,
  cache: FileCache,
): Promise<BuiltMedia> {
  const references = mediaReferencesOf(text ?? '');
  if (references.length === 0) return NO_MEDIA;
  const folder = path.dirname(datasetFile);
  const files = new Map<string, { src?: string; picture?: Picture }>();
  const names: string[] = [];
  const faults: MediaFault[] = [];
  const sharp = references.some(({ kind }) => kind === 'image') ? loadSharp() : null;
  // One after the other: each may take hundreds of megabytes, and sharp uses all processors.
  for (const reference of references) {
    const read = await readMediaFile(folder, reference);
    if (!('bytes' in read)) {
      faults.push(read);
      continue;
    }
    const { file, kind, path: at, bytes } = read;
    const locationWarning: MediaFault = {
      severity: 'warning',
      path: at,
      what: `${file} says where it was made.`,
      todo:
        kind === 'image'
          ? 'The site’s copy does not. Remove it from the file too, if you publish that.'
          : 'Remove that from the file if the place should not be known: it is copied as it is.',
    };
    if (kind !== 'image') {
      if (kind === 'video' && videoHasLocation(bytes)) faults.push(locationWarning);
      const name = nameOf(read);
      await cache.write(name, bytes);
      names.push(name);
      files.set(file, { src: name });
      continue;
    }
    if (!sharp) {
      faults.push({
        severity: 'error',
        path: at,
        what: 'The package sharp, which makes pictures, is not installed.',
        todo: 'Run npm install sharp in the folder where you build.',
      });
      break;
    }
    try {
      const { picture, names: made, hasLocation } = await buildPicture(read, sharp, cache);
      if (hasLocation) faults.push(locationWarning);
      names.push(...made);
      files.set(file, { picture });
    } catch (problem) {
      if (!(problem instanceof PictureFault)) throw problem;
      faults.push({
        severity: 'error',
        path: at,
        what: `${file} ${problem.message}.`,
        todo: 'Use another picture, or save it anew.',
      });
    }
  }
  return { files, names, faults };
}

/** The files as the site has them, to be copied from the cache. */
export function mediaFilesOf({ names }: BuiltMedia) {
  return names.map((cacheName) => ({ cacheName, fileName: `${MEDIA_FOLDER}/${cacheName}` }));
}

/** The name of a file that is copied, with a hash of its content. */
function nameOf({ file, bytes }: MediaFile): string {
  const { name, ext } = path.posix.parse(file);
  const slug = slugOf(name).slice(0, 40) || 'file';
  return `${slug}-${contentHash(bytes).slice(0, 12)}${ext.toLowerCase()}`;
}
