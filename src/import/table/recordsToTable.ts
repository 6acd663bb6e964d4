/** Turns records of a JSON file into a table. */
import type { ReportLog } from '../report/report';
import { isRecord, jsonText, type JsonRecord } from '../text/json';
import type { Table, TableRow } from './table';

/** More columns than this are no columns, but keys that are data. */
const MAX_COLUMNS = 300;

/**
 * A table of records. A record within a record gives columns such as `location.name`. A list stays
 * a cell. `path` leads to the list in the file.
 */
export function recordsToTable(
  records: readonly unknown[],
  path: string,
  log: ReportLog,
): Table & { readonly total: number } {
  const columns = new Map<string, number>();
  const rows: TableRow[] = [];
  for (const [k, record] of records.entries()) {
    const at = { path: path === '' ? String(k) : `${path}.${k}` };
    if (!isRecord(record)) {
      log.report('not-a-record', at, { received: jsonText(record) });
      continue;
    }
    const cells: unknown[] = [];
    for (const [name, value] of flatten(record)) {
      const column = columns.get(name) ?? columns.size;
      if (column >= MAX_COLUMNS) {
        log.report('extra-cell', at, { value: name });
        continue;
      }
      columns.set(name, column);
      cells[column] = value;
    }
    rows.push({ at, cells });
  }
  return { columns: [...columns.keys()], isNamed: true, rows, total: records.length };
}

function* flatten(record: JsonRecord, prefix = ''): Generator<readonly [string, unknown]> {
  for (const [key, value] of Object.entries(record)) {
    if (isRecord(value) && prefix.split('.').length < 4) yield* flatten(value, `${prefix}${key}.`);
    else yield [`${prefix}${key}`, value];
  }
}
