/**
 * The type of the images: the same on every machine, since none of its own fonts is asked for. Each
 * file holds Latin with its accents and Cyrillic whole, so that no word is set in two fonts.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { TYPOGRAPHY, type MeasureText } from '../../layout';
import { advancesIn, type AdvanceOf } from './sfnt';

export const SERIF = 'Source Serif 4';
export const SANS = 'Source Sans 3';

const require = createRequire(import.meta.url);
const { resolve } = require;
const FILES = {
  serif: resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  sans: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  strong: resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
};
/** A headline's serif, and the sans of everything else, regular and semi-bold. */
export type Face = keyof typeof FILES;

export const FONT_FILES: readonly string[] = Object.values(FILES);

/** Changes with the fonts and with what draws: an image depends on them as on its SVG. */
export const RENDERER_HASH: string = fileNameHash(
  (require('@resvg/resvg-js/package.json') as { version: string }).version,
  ...FONT_FILES.map((file) => readFileSync(file)),
);

/** A hash for the name of a file. */
export function fileNameHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 8);
}

/** Of a character that a font lacks: an em, at least as wide as what stands for it. */
const UNKNOWN_EM = 1;

const advances = new Map<Face, AdvanceOf>();

/** The width of a line of text in pixels at a size. Kerning, a little less, is left out. */
export function textWidth(text: string, face: Face, sizePx: number): number {
  let advanceOf = advances.get(face);
  if (!advanceOf) advances.set(face, (advanceOf = advancesIn(readFileSync(FILES[face]))));
  let ems = 0;
  for (const character of text) ems += advanceOf(character.codePointAt(0) ?? 0) ?? UNKNOWN_EM;
  return ems * sizePx;
}

/** Measures the words of a drawing that becomes an image. */
export const measureForImages: MeasureText = (text, style) => {
  const { weight, sizePx } = TYPOGRAPHY[style];
  return textWidth(text, weight === 600 ? 'strong' : 'sans', sizePx);
};
