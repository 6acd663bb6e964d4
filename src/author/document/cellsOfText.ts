/** The cells of a text that a spreadsheet program copies: lines, with tabs between the cells. */
import { dsvFormat } from 'd3';

export function cellsOfText(text: string): readonly (readonly string[])[] {
  // A program ends the last row with a line break too.
  return dsvFormat('\t').parseRows(text.replace(/\r?\n$/, ''));
}
