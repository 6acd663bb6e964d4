/**
 * SVG to PNG. What has been drawn before is kept: a build of a dataset that has hardly changed
 * draws hardly any image anew.
 */
import { Resvg } from '@resvg/resvg-js';

import { contentHash, type FileCache } from '../threads/fileCache';
import { FONT_FILES, RENDERER_HASH } from './fonts';
import type { ImageSource } from './imagesOf';
import { opaquePng } from './opaquePng';

type RasterSource = Pick<ImageSource, 'svg' | 'scale'>;

/** Changes when an image gets other bytes for the same SVG, fonts and renderer. */
const ENCODING = 'rgb';

/** What an image is kept as. It depends on fonts, renderer and encoding as on its SVG. */
export function imageCacheName({ svg, scale }: RasterSource): string {
  return `${contentHash(RENDERER_HASH, ENCODING, String(scale), svg)}.png`;
}

/** Draws an image unless it is kept. Throws where it is no SVG. */
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

/** Whether a PNG has its end. */
function isComplete(png: Buffer): boolean {
  return png.subarray(-8, -4).toString('latin1') === 'IEND';
}
