/** Breaks text into lines for images: SVG does not break lines. */
import { textWidth, type Face } from './fonts';

export type Lines = { readonly lines: readonly string[]; readonly sizePx: number };

/**
 * Sets a text in a box at the first of `sizesPx` that fits, with whole words in each line. A text
 * that fits at no size is truncated at the last one.
 */
export function fitText(
  text: string,
  face: Face,
  box: { readonly widthPx: number; readonly heightPx: number; readonly leading: number },
  sizesPx: readonly number[],
): Lines {
  const { widthPx, heightPx, leading } = box;
  let fit: Lines = { lines: [], sizePx: 0 };
  for (const sizePx of sizesPx) {
    const measure = (line: string): number => textWidth(line, face, sizePx);
    const maxLines = Math.max(1, Math.floor(heightPx / (sizePx * leading)));
    const lines = breakLines(text, widthPx, measure);
    if (lines.length <= maxLines && lines.every((line) => measure(line) <= widthPx)) {
      return { lines: balanceLines(text, widthPx, measure), sizePx };
    }
    fit = { lines: truncateLines(lines, maxLines, widthPx, measure), sizePx };
  }
  return fit;
}

type Measure = (line: string) => number;

/** Fills each line with as many words as fit. A word that is too wide gets a line of its own. */
function breakLines(text: string, widthPx: number, measure: Measure): string[] {
  const lines: string[] = [];
  // Does not break at a no-break space.
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const candidate = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(candidate) <= widthPx) lines[lines.length - 1] = candidate;
    else lines.push(word);
  }
  return lines;
}

/** Breaks into the fewest lines of about the same length, so that no word is alone in the last. */
function balanceLines(text: string, widthPx: number, measure: Measure): string[] {
  const fewest = breakLines(text, widthPx, measure).length;
  let [narrow, wide] = [widthPx / 2, widthPx];
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(text, middle, measure);
    if (lines.length <= fewest && lines.every((line) => measure(line) <= middle)) wide = middle;
    else narrow = middle;
  }
  return breakLines(text, wide, measure);
}

function truncateLines(
  lines: readonly string[],
  maxLines: number,
  widthPx: number,
  measure: Measure,
): readonly string[] {
  const truncated = lines.slice(0, maxLines);
  if (lines.length > maxLines)
    truncated[maxLines - 1] = `${truncated[maxLines - 1]} ${lines[maxLines]}`;
  return truncated.map((line) =>
    measure(line) <= widthPx ? line : truncateLine(line, widthPx, measure),
  );
}

function truncateLine(line: string, widthPx: number, measure: Measure): string {
  let length = line.length;
  // Removes a high surrogate at the end, which is half a character.
  const withEllipsis = (): string =>
    `${line
      .slice(0, length)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd()}…`;
  while (length > 1 && measure(withEllipsis()) > widthPx) length -= 1;
  return withEllipsis();
}
