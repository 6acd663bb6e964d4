/**
 * Rasterizes SVG to PNG. Images are cached, so that a build after a small change of the dataset
 * draws few images.
 */
import { Resvg } from '@resvg/resvg-js';

import { contentHash, type FileCache } from '../threads/fileCache';
import { FONT_FILES, RENDERER_HASH } from './fonts';
import type { ImageSource } from './imagesOf';
import { opaquePng } from './opaquePng';

type RasterSource = Pick<ImageSource, 'svg' | 'scale'>;

/** Change this value when the same SVG, fonts and renderer should give other bytes. */
const ENCODING = 'rgb';

/** The name of an image in the cache: a hash of its SVG, scale, fonts, renderer and encoding. */
export function imageCacheName({ svg, scale }: RasterSource): string {
  return `${contentHash(RENDERER_HASH, ENCODING, String(scale), svg)}.png`;
}

/** Draws an image into the cache, unless it is there. Throws if `svg` is not SVG. */
export async function rasterizeInto(cache: FileCache, image: RasterSource): Promise<void> {
  const name = imageCacheName(image);
  const png = await cache.read(name);
  if (!png || !isComplete(png)) await cache.write(name, rasterize(image));
}

function rasterize({ svg, scale }: RasterSource): Uint8Array {
  const options = {
    font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] },
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
