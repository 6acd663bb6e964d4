/** Reads the rows of a sheet, and makes a dataset of rows, for an editor who changes them. */
import { toDataset } from './dataset/toDataset';
import { checkOptions, countsOf, inFileOrder, readerOf, type ImportInput } from './importFile';
import { createReportLog, ImportStop, type ReportLine, type ReportLog } from './report/report';
import { openFile } from './sourceFile';
import { textOf } from './table/table';
import { tableToDrafts } from './table/tableToDrafts';
import type { ImportCounts, ImportOptions } from './types';

/** A sheet as text: its columns, and the cells of each row. */
type SheetTable = {
  readonly columns: readonly string[];
  /** Whether the names of the columns are those of the sheet, and no letters in their place. */
  readonly isNamed: boolean;
  readonly rows: readonly (readonly string[])[];
  /** The names of the sheets of a workbook that have cells. */
  readonly sheets?: readonly string[];
};

export type ReadSheet = {
  /** Null if the file is no sheet, or if it cannot be read: then the report says why. */
  readonly table: SheetTable | null;
  readonly report: readonly ReportLine[];
  /** The name of the format; null if none was recognised. */
  readonly format: string | null;
};

/** Reads the rows of a sheet. Never throws. A file of another kind gives no table. */
export async function readSheet({ name, bytes, options = {} }: ImportInput): Promise<ReadSheet> {
  const log = createReportLog();
  let format: string | null = null;
  let table: SheetTable | null = null;
  await untilStop(log, async () => {
    const file = openFile(name, bytes, options, log);
    const reader = readerOf(file, options, log);
    format = reader.name;
    const readTable = await reader.loadTable?.();
    if (!readTable) return;
    const { columns, isNamed, rows, sheets } = await readTable(file, { options, log });
    const texts = rows.map(({ cells }) => columns.map((_, k) => textOf(cells[k])));
    table = { columns, isNamed, rows: texts, ...(sheets && { sheets }) };
  });
  return { table, report: log.lines, format };
}

export type ImportedTable = {
  /** Null if no row gives an event, or if the import stopped: the report says why. */
  readonly dataset: object | null;
  /** The row of each event, from 1. */
  readonly rows: readonly number[];
  readonly report: readonly ReportLine[];
  readonly counts: ImportCounts;
};

/** Makes a dataset of rows. The rows of the report are counted from 1. Never throws. */
export async function importTable(
  { columns, isNamed, rows }: SheetTable,
  options: ImportOptions = {},
): Promise<ImportedTable> {
  const log = createReportLog();
  let dataset: object | null = null;
  let eventRows: readonly number[] = [];
  await untilStop(log, () => {
    checkOptions(options, log);
    const tableRows = rows.map((cells, k) => ({ at: { row: k + 1 }, cells }));
    const drafts = tableToDrafts({ columns, isNamed, rows: tableRows }, { options, log });
    const made = toDataset(drafts, options, log);
    dataset = made.dataset;
    eventRows = made.positions.map(({ row = 0 }) => row);
  });
  return {
    dataset,
    rows: eventRows,
    report: inFileOrder(log.lines),
    counts: countsOf(log, rows.length, dataset),
  };
}

async function untilStop(log: ReportLog, read: () => void | Promise<void>): Promise<void> {
  try {
    await read();
  } catch (problem) {
    if (!(problem instanceof ImportStop)) {
      log.report('unexpected', {}, { detail: String(problem) });
    }
  }
}
