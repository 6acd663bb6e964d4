/** A sheet or a list of records: named columns, and rows of cells. */
import { jsonText } from '../text/json';
import type { Position } from '../types';

/** Any JSON value. Sheets have texts and numbers. */
export type Cell = unknown;

export type TableRow = { readonly at: Position; readonly cells: readonly Cell[] };

export type Table = {
  readonly columns: readonly string[];
  /** Whether the names of the columns are those of the file, and no letters in their place. */
  readonly isNamed: boolean;
  readonly rows: readonly TableRow[];
  /** The names of the sheets of a workbook that have cells. */
  readonly sheets?: readonly string[];
};

/** The text of a cell. A list or an object is written as JSON. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return jsonText(cell);
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

export function isBlank(cell: Cell): boolean {
  return textOf(cell).trim() === '' || (Array.isArray(cell) && cell.length === 0);
}
