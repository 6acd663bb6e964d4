/** Several cells at once: a rectangle of rows and columns. */
import { dsvFormat } from 'd3';
import { pasteCells, type Edit } from './edits';
import type { AuthorDocument } from './types';

/** The index of a row and of a column. */
export type CellPosition = { readonly row: number; readonly column: number };

/** Its first and its last row and column, both inside. */
export type Region = { readonly from: CellPosition; readonly to: CellPosition };

export function regionBetween(a: CellPosition, b: CellPosition): Region {
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

export function sizeOf({ from, to }: Region): { readonly rows: number; readonly columns: number } {
  return { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

export function isInRegion({ from, to }: Region, { row, column }: CellPosition): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

const tabs = dsvFormat('\t');

/** The cells of a text that a spreadsheet program copies: lines, with tabs between the cells. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  // A program ends the last row with a line break too.
  return tabs.parseRows(text.replace(/\r?\n$/, ''));
}

/** The text that a spreadsheet program reads as the cells of a region. */
export function textOfRegion({ rows }: AuthorDocument, { from, to }: Region): string {
  const cells = rows
    .slice(from.row, to.row + 1)
    .map((row) => row.cells.slice(from.column, to.column + 1));
  return tabs.formatRows(cells);
}

/** Empties the cells of a region. */
export function clearRegion(region: Region): Edit {
  return fillRegion(region, '');
}

/** Writes cells from the first of a region on. A single cell fills the region. */
export function pasteIntoRegion(region: Region, cells: readonly (readonly string[])[]): Edit {
  const [[only] = []] = cells;
  const isSingle = cells.length === 1 && cells[0]?.length === 1;
  if (isSingle && only !== undefined) return fillRegion(region, only);
  return pasteCells(region.from.row, region.from.column, cells);
}

function fillRegion(region: Region, text: string): Edit {
  const { rows, columns } = sizeOf(region);
  const row = Array.from({ length: columns }, () => text);
  const { from } = region;
  return pasteCells(
    from.row,
    from.column,
    Array.from({ length: rows }, () => row),
  );
}
