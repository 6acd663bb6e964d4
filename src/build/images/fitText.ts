/** Breaks text into lines for images: SVG does not break lines. */
import { characterEnd, linePiecesOf } from '../../base';
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
  for (const piece of linePiecesOf(text.replaceAll(/[ \t\n]+/g, ' ').trim())) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && measure(longer.trimEnd()) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
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
  const withEllipsis = (): string => `${line.slice(0, characterEnd(line, length)).trimEnd()}…`;
  while (length > 1 && measure(withEllipsis()) > widthPx) length -= 1;
  return withEllipsis();
}
