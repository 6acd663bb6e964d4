/** Cuts a line into runs that have one font and one direction, in the order of the paper. */
import { FONT_FILES } from '../../images/fonts';
import { scriptFontsOf } from '../../images/scriptFonts';

export type TextRun = { readonly text: string; readonly file: string };

type Direction = 'left' | 'right';

const [SERIF_FILE = '', SANS_FILE = '', STRONG_FILE = ''] = FONT_FILES;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Signs without a direction or a script of their own. */
const NEUTRAL = /[\p{P}\p{Z}\p{S}]/u;
const MIRRORED: { readonly [sign: string]: string } = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};

/**
 * The runs of a line. A sign between two directions has that of the line, which is that of its
 * first letter. `locale` decides the forms of Chinese characters.
 */
export function textRunsOf(
  text: string,
  style: { readonly family: string; readonly isBold: boolean },
  locale: string,
): readonly TextRun[] {
  const own = style.family.includes('Serif') ? SERIF_FILE : style.isBold ? STRONG_FILE : SANS_FILE;
  // Marks of direction have no glyph.
  const characters = Array.from(text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, ''));
  const directions = directionsOf(characters);
  const runs: { text: string; file: string; direction: Direction }[] = [];
  for (const [i, character] of characters.entries()) {
    const direction = directions[i] ?? 'left';
    const last = runs.at(-1);
    const isSign = NEUTRAL.test(character);
    const files = isSign
      ? null
      : scriptFontsOf(character, locale).find((font) => font.files)?.files;
    const file = isSign ? (last?.file ?? own) : (files?.[style.isBold ? 1 : 0] ?? own);
    const shown = direction === 'right' ? (MIRRORED[character] ?? character) : character;
    if (last?.file === file && last.direction === direction) last.text += shown;
    else runs.push({ text: shown, file, direction });
  }
  return base(characters) === 'right' ? runs.toReversed() : runs;
}

/** The direction of each character, as in Unicode's algorithm for a line without embedding. */
function directionsOf(characters: readonly string[]): readonly Direction[] {
  const strong = characters.map((character): Direction | null => {
    if (NEUTRAL.test(character)) return null;
    return RIGHT_TO_LEFT.test(character) ? 'right' : 'left';
  });
  const line = base(characters);
  return strong.map((direction, i) => {
    if (direction) return direction;
    const before = strong.slice(0, i).findLast((each) => each !== null) ?? line;
    const after = strong.slice(i).find((each) => each !== null) ?? line;
    return before === after ? before : line;
  });
}

/** The direction of the first letter. */
function base(characters: readonly string[]): Direction {
  const first = characters.find((character) => /\p{L}/u.test(character));
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'right' : 'left';
}
