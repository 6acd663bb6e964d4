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
import { scriptFontsOf } from './scriptFonts';
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

const advances = new Map<string, AdvanceOf>();

function advancesOf(file: string): AdvanceOf {
  let advanceOf = advances.get(file);
  if (!advanceOf) advances.set(file, (advanceOf = advancesIn(readFileSync(file))));
  return advanceOf;
}

/** Pictures, flags and keycaps, which images leave out: no font here has them. */
const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*\d](?=\ufe0f?\u20e3))(?:[\p{Emoji_Modifier}\ufe0f\u20e3\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}|\p{Regional_Indicator})*/gu;

/** A text without emoji. Signs that the fonts have stay: © and the digit of a keycap. */
export function withoutEmoji(text: string): string {
  return text.replaceAll(EMOJI, (sign) =>
    hasGlyph(sign) ? sign.replaceAll(/[\ufe0f\u20e3]/g, '') : '',
  );
}

function hasGlyph(character: string): boolean {
  return advancesOf(FILES.sans)(character.codePointAt(0) ?? 0) !== null;
}

/** The advance of a character in the first font that has it, in ems; null if none has it. */
function advanceIn(files: readonly string[], character: string): number | null {
  for (const file of files) {
    const advance = advancesOf(file)(character.codePointAt(0) ?? 0);
    if (advance !== null) return advance;
  }
  return null;
}

/** Characters that need no glyph: marks of direction, joints and line breaks. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Zs}\ufe00-\ufe0f]/u;

/** The characters of a text in a language that no installed font has, each once. */
export function charactersWithoutGlyph(text: string, locale: string): readonly string[] {
  const files = [
    FILES.sans,
    FILES.serif,
    ...scriptFontsOf(text, locale).flatMap((font) => font.files?.[0] ?? []),
  ];
  return [...new Set(withoutEmoji(text))].filter(
    (character) => !INVISIBLE.test(character) && advanceIn(files, character) === null,
  );
}

/** The family for a text: that of its script, else the images' own. */
export function familyOf(text: string, locale: string, own: string): string {
  const font = scriptFontsOf(text, locale).find(({ files }) => files);
  return font ? font.family : own;
}

/** The width of a line of text in pixels, without kerning, which would make it slightly smaller. */
export function textWidth(text: string, face: Face, sizePx: number): number {
  const advanceOf = advancesOf(FILES[face]);
  let ems = 0;
  for (const character of withoutEmoji(text)) {
    ems += advanceOf(character.codePointAt(0) ?? 0) ?? foreignAdvance(character, face);
  }
  return ems * sizePx;
}

/** The advance of a character in the font of its script, in ems. */
function foreignAdvance(character: string, face: Face): number {
  if (INVISIBLE.test(character)) return 0;
  // Chinese, Japanese and Korean characters are squares in every font.
  const files = scriptFontsOf(character, 'en').flatMap((font) => font.files ?? []);
  const [regular, semiBold] = files;
  return (
    advanceIn(
      face === 'sans' ? [regular ?? ''].filter(Boolean) : [semiBold ?? ''].filter(Boolean),
      character,
    ) ?? UNKNOWN_EM
  );
}

/** Measures text of the drawing in an image, in pixels. */
export const measureForImages: MeasureText = (text, style) => {
  const { weight, sizePx } = TYPOGRAPHY[style];
  return textWidth(text, weight === 600 ? 'strong' : 'sans', sizePx);
};
