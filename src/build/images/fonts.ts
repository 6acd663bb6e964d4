/**
 * The fonts of the images. Images do not use the machine's fonts, so they are the same everywhere.
 * Each file has all of Latin with accents and of Cyrillic, so that no word needs two fonts.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { TYPOGRAPHY, type MeasureText } from '../../layout';
import { FONTS } from '../bundle/packageFiles';
import { advancesIn, type AdvanceOf } from './sfnt';

export const SERIF = 'Source Serif 4';
export const SANS = 'Source Sans 3';

const require = createRequire(import.meta.url);
const [serif, sans, strong] = FONTS;
const FILES = { serif: fontFile(serif), sans: fontFile(sans), strong: fontFile(strong) };

/** A file of the packages of fonts. Kroniek's own package has it beside the bundled script. */
function fontFile(name: string): string {
  const shipped = fileURLToPath(new URL(`fonts/${path.basename(name)}`, import.meta.url));
  return existsSync(shipped) ? shipped : require.resolve(`@expo-google-fonts/${name}`);
}

/** `serif` for titles, else `sans`, or `strong` for semi-bold. */
export type Face = keyof typeof FILES;

export const FONT_FILES: readonly string[] = Object.values(FILES);

/** Changes with the fonts and the renderer, on which an image depends beside its SVG. */
export const RENDERER_HASH: string = fileNameHash(
  (require('@resvg/resvg-js/package.json') as { version: string }).version,
  ...FONT_FILES.map((file) => readFileSync(file)),
);

/** A short hash for a file name. */
export function fileNameHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 8);
}

/** The advance of a character that a font lacks: at least the width of the glyph in its place. */
const UNKNOWN_EM = 1;

const advances = new Map<Face, AdvanceOf>();

/** The width of a line of text in pixels, without kerning, which would make it slightly smaller. */
export function textWidth(text: string, face: Face, sizePx: number): number {
  let advanceOf = advances.get(face);
  if (!advanceOf) advances.set(face, (advanceOf = advancesIn(readFileSync(FILES[face]))));
  let ems = 0;
  for (const character of text) ems += advanceOf(character.codePointAt(0) ?? 0) ?? UNKNOWN_EM;
  return ems * sizePx;
}

/** Measures text of the drawing in an image, in pixels. */
export const measureForImages: MeasureText = (text, style) => {
  const { weight, sizePx } = TYPOGRAPHY[style];
  return textWidth(text, weight === 600 ? 'strong' : 'sans', sizePx);
};
