import { lettersOf, linePiecesOf } from '../../base';

/**
 * Breaks a text into lines of at most `maxLetters` letters. A Chinese character counts as two. A
 * longer word has its own line.
 */
export function wrapText(name: string, maxLetters: number): string[] {
  const lines: string[] = [];
  for (const piece of linePiecesOf(name)) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && lettersOf(longer.trimEnd()) <= maxLetters)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
