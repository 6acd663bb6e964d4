/** Words in lines, for images: SVG breaks none by itself. */
import { textWidth, type Face } from './fonts';

export type Lines = { readonly lines: readonly string[]; readonly sizePx: number };

/**
 * Sets a text as large as it may be in a box: the first of `sizesPx` at which it fits within
 * `heightPx`, whole words to a line. A text that fits at none is cut at the last.
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

/** Line by line as many words as fit. A word that is wider than a line stands alone in it. */
function breakLines(text: string, widthPx: number, measure: Measure): string[] {
  const lines: string[] = [];
  // A space that does not break is no place to break at.
  for (const word of text.split(/[ \t\n]+/).filter((one) => one !== '')) {
    const candidate = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(candidate) <= widthPx) lines[lines.length - 1] = candidate;
    else lines.push(word);
  }
  return lines;
}

/** As few lines as can be, about equally long: no word is left alone in the last one. */
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
  // Half of a character that takes two places is none.
  const withEllipsis = (): string =>
    `${line
      .slice(0, length)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd()}…`;
  while (length > 1 && measure(withEllipsis()) > widthPx) length -= 1;
  return withEllipsis();
}
