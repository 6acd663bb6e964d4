/**
 * SVG to PNG, on other threads than the one that writes pages. What has been drawn before is kept:
 * of a dataset that has hardly changed, a build draws hardly any image anew.
 */
import { renderAsync } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';

import type { ImageSource } from './imagesOf';

type Drawn = Pick<ImageSource, 'svg' | 'scale'>;

type RasterOptions = {
  readonly fontFiles: readonly string[];
  /** What else than its SVG an image depends on: fonts and renderer, as a hash. */
  readonly means: string;
  /** Where drawn images are kept. */
  readonly folder: string;
};

/** How long an image that no build asked for is kept. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Draws images, in their order. Rejects where one of them is no SVG. */
export async function rasterised(
  images: readonly Drawn[],
  { fontFiles, means, folder }: RasterOptions,
): Promise<readonly Uint8Array[]> {
  await mkdir(folder, { recursive: true });
  const files: Uint8Array[] = [];
  const left = images.entries();
  const work = async (): Promise<void> => {
    for (const [k, { svg, scale }] of left) {
      const key = createHash('sha256').update(`${means} ${scale} ${svg}`).digest('base64url');
      const file = path.join(folder, `${key}.png`);
      files[k] = (await keptIn(file)) ?? (await drawnTo(file, { svg, scale }, fontFiles));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await forgetOld(folder);
  return files;
}

async function drawnTo(
  file: string,
  { svg, scale }: Drawn,
  fontFiles: readonly string[],
): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles] },
    fitTo: { mode: 'zoom', value: scale },
  });
  const png = image.asPng();
  await writeFile(file, png);
  return png;
}

async function keptIn(file: string): Promise<Uint8Array | null> {
  try {
    const png = await readFile(file);
    const now = new Date();
    await utimes(file, now, now);
    // A build that was stopped may have left half a file.
    return isWhole(png) ? png : null;
  } catch {
    return null;
  }
}

/** Whether a PNG has its end. */
function isWhole(png: Buffer): boolean {
  return png.subarray(-8, -4).toString('latin1') === 'IEND';
}

async function forgetOld(folder: string): Promise<void> {
  const oldest = Date.now() - KEPT_MS;
  const old = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const file = path.join(folder, name);
      return (await stat(file)).mtimeMs < oldest ? file : null;
    }),
  );
  await Promise.all(old.filter((file) => file !== null).map((file) => rm(file, { force: true })));
}
