/**
 * Breaks a text between words into lines of at most `maxLetters`. A longer word has its own line.
 */
export function wrapText(name: string, maxLetters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= maxLetters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
