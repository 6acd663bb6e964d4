/**
 * Rasterizes SVG to PNG. Images are cached, so that a build after a small change of the dataset
 * draws few images.
 */
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

import { contentHash, type FileCache } from '../threads/fileCache';
import { withMediaFiles } from './CardPicture';
import { FONT_FILES, RENDERER_HASH } from './fonts';
import { scriptFontsOf } from './scriptFonts';
import type { ImageSource } from './imagesOf';
import { opaquePng } from './opaquePng';

type RasterSource = Pick<ImageSource, 'svg' | 'scale'>;

/** Change this value when the same SVG, fonts and renderer should give other bytes. */
const ENCODING = 'rgb';

/** The name of an image in the cache: a hash of its SVG, scale, fonts, renderer and encoding. */
export function imageCacheName({ svg, scale }: RasterSource): string {
  const files = scriptFilesOf(svg).map((file) => path.basename(file));
  return `${contentHash(RENDERER_HASH, ENCODING, String(scale), svg, ...files)}.png`;
}

/** The files of the fonts of scripts that an image needs. */
function scriptFilesOf(svg: string): readonly string[] {
  const [, locale = 'en'] = / xml:lang="([^"]+)"/.exec(svg) ?? [];
  return scriptFontsOf(svg, locale).flatMap(({ files }) => files ?? []);
}

/**
 * Draws an image into the cache, unless it is there. `media` is the cache of its pictures. Throws
 * if `svg` is not SVG.
 */
export async function rasterizeInto(
  cache: FileCache,
  image: RasterSource,
  media?: FileCache,
): Promise<void> {
  const name = imageCacheName(image);
  const png = await cache.read(name);
  if (png && isComplete(png)) return;
  const svg = media ? await withMediaFiles(image.svg, media.read) : image.svg;
  await cache.write(name, rasterize({ ...image, svg }));
}

/** Draws an image. Throws if `svg` is not SVG. */
export function rasterize({ svg, scale }: RasterSource): Uint8Array {
  const options = {
    font: { loadSystemFonts: false, fontFiles: [...FONT_FILES, ...scriptFilesOf(svg)] },
    fitTo: { mode: 'zoom' as const, value: scale },
  };
  const image = new Resvg(svg, options).render();
  const { width, height, pixels } = image;
  return opaquePng({ width, height, pixels }) ?? image.asPng();
}

/** Whether a PNG has its last chunk. */
function isComplete(png: Buffer): boolean {
  return png.subarray(-8, -4).toString('latin1') === 'IEND';
}
