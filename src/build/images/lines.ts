/** Words in lines, for images: SVG breaks none by itself. */
import { textWidth, type Face } from './fonts';

export type Lines = { readonly lines: readonly string[]; readonly sizePx: number };

/**
 * Sets a text as large as it may be in a box: the first of `sizesPx` at which it fits within
 * `heightPx`, whole words to a line. A text that fits at none is cut at the last.
 */
export function fitted(
  text: string,
  face: Face,
  box: { readonly widthPx: number; readonly heightPx: number; readonly leading: number },
  sizesPx: readonly number[],
): Lines {
  const { widthPx, heightPx, leading } = box;
  let fit: Lines = { lines: [], sizePx: 0 };
  for (const sizePx of sizesPx) {
    const measure = (line: string): number => textWidth(line, face, sizePx);
    const most = Math.max(1, Math.floor(heightPx / (sizePx * leading)));
    const lines = broken(text, widthPx, measure);
    if (lines.length <= most && lines.every((line) => measure(line) <= widthPx)) {
      return { lines: balanced(text, widthPx, measure), sizePx };
    }
    fit = { lines: cutTo(lines, most, widthPx, measure), sizePx };
  }
  return fit;
}

type Measure = (line: string) => number;

/** Line by line as many words as fit. A word that is wider than a line stands alone in it. */
function broken(text: string, widthPx: number, measure: Measure): string[] {
  const lines: string[] = [];
  // A space that does not break is no place to break at.
  for (const word of text.split(/[ \t\n]+/).filter((one) => one !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As few lines as can be, about equally long: no word is left alone in the last one. */
function balanced(text: string, widthPx: number, measure: Measure): string[] {
  const fewest = broken(text, widthPx, measure).length;
  let [narrow, wide] = [widthPx / 2, widthPx];
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    const lines = broken(text, middle, measure);
    if (lines.length <= fewest && lines.every((line) => measure(line) <= middle)) wide = middle;
    else narrow = middle;
  }
  return broken(text, wide, measure);
}

function cutTo(
  lines: readonly string[],
  most: number,
  widthPx: number,
  measure: Measure,
): readonly string[] {
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]} ${lines[most]}`;
  return kept.map((line) => (measure(line) <= widthPx ? line : shortened(line, widthPx, measure)));
}

function shortened(line: string, widthPx: number, measure: Measure): string {
  let length = line.length;
  // Half of a character that takes two places is none.
  const cut = (): string =>
    `${line
      .slice(0, length)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd()}…`;
  while (length > 1 && measure(cut()) > widthPx) length -= 1;
  return cut();
}
