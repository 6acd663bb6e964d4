/** JSON files that are lists of records, and those in which a list of records is. */
import { recordsToTable } from '../table/recordsToTable';
import { tableToDrafts } from '../table/tableToDrafts';
import { findRecords } from './findRecords';
import type { Drafts, ReadContext, SourceFile } from '../types';

export function readRecords(file: SourceFile, context: ReadContext): Drafts {
  const { log } = context;
  const found = findRecords(file.json());
  if (!found) return log.stop('broken-file', {}, { format: 'json', detail: '[{ … }]' });
  const table = recordsToTable(found.records, found.path, log);
  return { ...tableToDrafts(table, context), total: table.total };
}

/** Lines of JSON, a record in each. */
export function readJsonLines(file: SourceFile, context: ReadContext): Drafts {
  const { log } = context;
  const records: unknown[] = [];
  const lines: number[] = [];
  let total = 0;
  for (const [k, line] of file.text().split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    total++;
    try {
      records.push(JSON.parse(line));
      lines.push(k + 1);
    } catch {
      log.report('not-a-record', { row: k + 1 }, { received: line });
    }
  }
  const table = recordsToTable(records, '', log);
  const rows = table.rows.map((row) => ({ ...row, at: { row: lines[Number(row.at.path)] ?? 0 } }));
  return { ...tableToDrafts({ ...table, rows }, context), total };
}
