/** Examples at the end of a page of help, in two columns. */
export function examples(...rows: readonly (readonly [line: string, meaning: string])[]): string {
  const width = Math.max(...rows.map(([line]) => line.length));
  return `\nExamples:\n${rows.map(([line, meaning]) => `  ${line.padEnd(width)}   ${meaning}`).join('\n')}\n`;
}
