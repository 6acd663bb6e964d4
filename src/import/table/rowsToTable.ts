/** Finds the header of a sheet. */
import { isFault } from '../dates/parts';
import { readDateText } from '../dates/readDateText';
import type { ReportLog } from '../report/report';
import { fieldsOfName } from './recogniseColumns';
import { isBlank, textOf, type Cell, type Table } from './table';

/** How many rows may stand above the header. */
const MAX_ABOVE = 10;

/**
 * The table of the rows of a sheet. Its header is the first row with a known name of a column, else
 * the first row. A first row with a date is no header: its columns then have letters for names.
 */
export function rowsToTable(rows: readonly (readonly Cell[])[], log: ReportLog): Table {
  const filled = rows.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
  if (filled < 0) return log.stop('empty-file', {}, {});
  const named = rows
    .slice(0, filled + MAX_ABOVE)
    .findIndex((cells) => cells.filter((cell) => fieldsOfName(textOf(cell)).length > 0).length > 1);
  const hasHeader = named >= 0 || !(rows[filled] ?? []).some((cell) => isDate(cell));
  const header = named >= 0 ? named : filled;
  const first = hasHeader ? header + 1 : header;
  for (const [k, cells] of rows.slice(0, header).entries()) {
    const value = cells
      .map((cell) => textOf(cell))
      .filter(Boolean)
      .join(' ');
    if (value === '') log.report('empty-row', { row: k + 1 }, {});
    else log.report('rows-above-header', { row: k + 1 }, { value });
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const written = hasHeader ? (rows[header] ?? []) : [];
  const columns = uniqueNames(
    Array.from(
      { length: width },
      (_, k) => textOf(written[k]).replace(/\s+/g, ' ').trim() || letterOf(k),
    ),
  );
  return {
    columns,
    isNamed: hasHeader,
    rows: rows.slice(first).map((cells, k) => ({ at: { row: first + k + 1 }, cells })),
  };
}

function isDate(cell: Cell): boolean {
  const text = textOf(cell).trim();
  return text !== '' && !isFault(readDateText(text, {}));
}

/** A, B, …, Z, AA: the names of columns in a spreadsheet program. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCodePoint(65 + (column % 26));
  return rest === 0 ? letter : letterOf(rest - 1) + letter;
}

/** Names that differ: a second "Date" is "Date (2)". */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
    taken.add(unique);
    return unique;
  });
}
