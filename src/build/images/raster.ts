/**
 * SVG to PNG. What has been drawn before is kept: a build of a dataset that has hardly changed draws
 * hardly any image anew.
 */
import { Resvg } from '@resvg/resvg-js';

import { keyOf, type KeptFiles } from '../threads/keptFiles';
import { FONT_FILES, MEANS } from './fonts';
import type { ImageSource } from './imagesOf';
import { opaquePng } from './opaquePng';

type Drawn = Pick<ImageSource, 'svg' | 'scale'>;

/** Changes when an image gets other bytes for the same SVG, fonts and renderer. */
const ENCODING = 'rgb';

/** What an image is kept as. It depends on fonts, renderer and encoding as on its SVG. */
export function imageName({ svg, scale }: Drawn): string {
  return `${keyOf(MEANS, ENCODING, String(scale), svg)}.png`;
}

/** Draws an image unless it is kept. Throws where it is no SVG. */
export async function drawnInto(kept: KeptFiles, image: Drawn): Promise<void> {
  const name = imageName(image);
  const png = await kept.read(name);
  if (!png || !isWhole(png)) await kept.write(name, drawn(image));
}

function drawn({ svg, scale }: Drawn): Uint8Array {
  const options = {
    font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] },
    fitTo: { mode: 'zoom' as const, value: scale },
  };
  const image = new Resvg(svg, options).render();
  const { width, height, pixels } = image;
  return opaquePng({ width, height, pixels }) ?? image.asPng();
}

/** Whether a PNG has its end. */
function isWhole(png: Buffer): boolean {
  return png.subarray(-8, -4).toString('latin1') === 'IEND';
}
