/**
 * The guard against formulas in a sheet. A spreadsheet program runs a cell that begins with a sign
 * such as `=`, and an apostrophe before it makes the cell a text. Where semicolons or tabs separate
 * columns, a program splits a text at them, so each part of a text is guarded.
 */
// Each begins with what few places have, so that a run of spaces or apostrophes is read once.
const UNGUARDED = /(?<![^\s";])(?='*[=+\-@＝＋－＠])(?<=(?:^|[;\t\r\n])[\s"]*)|^(?='*[\t\r\n])/g;
const GUARD = /(?<![^\s";])'(?='*[=+\-@＝＋－＠])(?<=(?:^|[;\t\r\n])[\s"]*')|^'(?='*[\t\r\n])/g;

/** A cell that no spreadsheet program takes for a formula. */
export function guardFormulas(cell: string): string {
  return cell.replace(UNGUARDED, "'");
}

/** The cell that `guardFormulas` was given. */
export function withoutFormulaGuard(cell: string): string {
  return cell.replace(GUARD, '');
}
