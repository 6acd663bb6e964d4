/** Writes a picture anew in the formats and widths that pages use, without its metadata. */
import { createRequire } from 'node:module';
import path from 'node:path';

import type sharpModule from 'sharp';
import type { Sharp } from 'sharp';

import { slugOf } from '../../base';
import type { Picture } from '../../model';
import { contentHash, type FileCache } from '../threads/fileCache.ts';
import { exifHasLocation } from './location.ts';
import type { MediaFile } from './mediaFiles.ts';

type SharpModule = typeof sharpModule;

/** Part of the cache's names: pictures that an older version wrote are made anew. */
const VERSION = 2;
/** The largest picture, in pixels. A few kilobytes can claim to be thousands of millions. */
const MAX_PIXELS = 100e6;
/** From a thumbnail on a phone to a whole window. A picture is never enlarged. */
const WIDTHS = [320, 640, 960, 1280, 1920];
/** Browsers without AVIF and WebP, and other sites, get one of these. */
const JPEG_WIDTHS = [640, 1280];
/** The square around the focus, for lists. */
const THUMB_WIDTHS = [160, 320];
const TINY_WIDTH = 16;
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'svg', 'heif']);

/** A picture without the folder of the site before its path. */
export type BuiltPicture = {
  readonly picture: Picture;
  /** The names of its files in the cache, which are those in the site too. */
  readonly names: readonly string[];
  readonly hasLocation: boolean;
};

export class PictureFault extends Error {}

const requires = [import.meta.url, path.join(process.cwd(), 'package.json')].map((at) =>
  createRequire(at),
);

/** Loads sharp, beside Kroniek or in the folder where the build runs. Null if it is neither. */
export function loadSharp(): SharpModule | null {
  for (const require of requires) {
    try {
      // Not imported: the development server would transform it.
      return require('sharp') as SharpModule;
    } catch {
      // The next folder may have it.
    }
  }
  return null;
}

/** The picture from the cache, or made anew. Throws a `PictureFault` with the reason, in words. */
export async function buildPicture(
  { file, bytes, focus }: Pick<MediaFile, 'file' | 'bytes' | 'focus'>,
  sharp: SharpModule,
  cache: FileCache,
): Promise<BuiltPicture> {
  const hash = contentHash(String(VERSION), JSON.stringify(focus), bytes).slice(0, 12);
  const { name: baseName } = path.posix.parse(file);
  const name = `${slugOf(baseName).slice(0, 40) || 'picture'}-${hash}`;
  const noted = await cache.read(`${name}.json`);
  if (noted) {
    const known = JSON.parse(noted.toString('utf8')) as BuiltPicture;
    const presence = await Promise.all(known.names.map((each) => cache.has(each)));
    if (presence.every(Boolean)) return known;
  }
  const built = await makePicture({ bytes, focus, name }, sharp, cache);
  await cache.write(`${name}.json`, JSON.stringify(built));
  return built;
}

type Source = Pick<MediaFile, 'bytes' | 'focus'> & { readonly name: string };

async function makePicture(
  { bytes, focus, name }: Source,
  sharp: SharpModule,
  cache: FileCache,
): Promise<BuiltPicture> {
  const open = () => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 });
  const { hasLocation, width, height } = await inspect(open);
  const upright = () => open().autoOrient();
  const names: string[] = [];
  const write = async (fileName: string, content: Promise<Buffer>): Promise<void> => {
    await cache.write(fileName, await content.catch(rejectDamaged));
    names.push(fileName);
  };

  const widths = widthsUpTo(width, WIDTHS);
  const jpegWidths = widthsUpTo(width, JPEG_WIDTHS);
  for (const each of widths) {
    const resized = upright().resize({ width: each, withoutEnlargement: true });
    await write(
      `${name}-${each}.avif`,
      resized.clone().avif({ quality: 52, effort: 2 }).toBuffer(),
    );
    await write(`${name}-${each}.webp`, resized.clone().webp({ quality: 76 }).toBuffer());
  }
  for (const each of jpegWidths) {
    const resized = upright().resize({ width: each, withoutEnlargement: true });
    const onWhite = resized.flatten({ background: '#fff' });
    await write(`${name}-${each}.jpg`, onWhite.jpeg({ quality: 78, mozjpeg: true }).toBuffer());
  }
  const square = squareAround(width, height, focus);
  for (const each of THUMB_WIDTHS) {
    const cropped = upright().extract(square).resize({ width: each, height: each });
    await write(`${name}-t${each}.webp`, cropped.webp({ quality: 72 }).toBuffer());
  }
  const tiny = await upright().resize({ width: TINY_WIDTH }).webp({ quality: 40 }).toBuffer();
  return {
    picture: {
      path: name,
      widths,
      jpegWidths,
      width,
      height,
      tiny: `data:image/webp;base64,${tiny.toString('base64')}`,
    },
    names,
    hasLocation,
  };
}

/** The size of a picture as it is seen, and whether it says where it was taken. */
async function inspect(open: () => Sharp) {
  const metadata = await open().metadata().catch(rejectDamaged);
  const { format, autoOrient, exif } = metadata;
  if (!FORMATS.has(format)) throw new PictureFault('is not a picture that Kroniek knows');
  const { width, height } = autoOrient;
  if (width * height > MAX_PIXELS) rejectLarge();
  if (Math.max(width, height) > 50 * Math.min(width, height)) {
    throw new PictureFault('is too long and narrow to be shown');
  }
  return { width, height, hasLocation: exifHasLocation(exif) };
}

function rejectDamaged(problem: unknown): never {
  const message = problem instanceof Error ? problem.message : String(problem);
  if (/pixel limit/i.test(message)) return rejectLarge();
  throw new PictureFault('is damaged or incomplete');
}

function rejectLarge(): never {
  throw new PictureFault(`has more than ${MAX_PIXELS / 1e6} million pixels`);
}

/** The widths that a picture has pixels for, and its own if it lies between two of them. */
function widthsUpTo(width: number, all: readonly number[]): readonly number[] {
  const smaller = all.filter((each) => each < width * 0.95);
  return smaller.length < all.length ? [...smaller, width] : smaller;
}

/** The largest square around a point that lies within the picture. */
function squareAround(width: number, height: number, [x, y]: readonly [number, number]) {
  const size = Math.min(width, height);
  const within = (share: number, length: number): number =>
    Math.round(Math.min(Math.max(share * length - size / 2, 0), length - size));
  return { left: within(x, width), top: within(y, height), width: size, height: size };
}
