/** Workbooks of spreadsheet programs. */
import readXlsxFile from 'read-excel-file/universal';
import { rowsToTable } from '../table/rowsToTable';
import { isBlank, type Cell, type Table } from '../table/table';
import { tableToDrafts } from '../table/tableToDrafts';
import type { Drafts, ReadContext, SourceFile } from '../types';

type Sheet = { readonly sheet: string; readonly data: readonly (readonly unknown[])[] };

export async function readXlsx(file: SourceFile, context: ReadContext): Promise<Drafts> {
  return tableToDrafts(await readXlsxTable(file, context), context);
}

export async function readXlsxTable(file: SourceFile, context: ReadContext): Promise<Table> {
  const { log, options } = context;
  const sheets = await openWorkbook(file, context);
  const names = sheets.map(({ sheet }) => sheet);
  const filled = sheets.filter(({ data }) =>
    data.some((row) => row.some((cell) => !isBlank(cell))),
  );
  const wanted = options.sheet;
  const chosen =
    wanted === undefined
      ? filled[0]
      : (sheets.find(({ sheet }) => sheet === wanted) ?? sheets[Number(wanted) - 1]);
  if (!chosen && wanted !== undefined) {
    log.stop('unknown-sheet', {}, { sheet: String(wanted), sheets: names.join(', ') });
  }
  if (!chosen) return log.stop('empty-file', {}, {});
  log.report('sheet-read', {}, { sheet: chosen.sheet });
  const others = filled.filter((sheet) => sheet !== chosen).map(({ sheet }) => sheet);
  if (others.length > 0) log.report('sheets-unread', {}, { sheets: others.join(', ') });
  const rows = chosen.data.map((row) => row.map((cell) => toCell(cell)));
  return { ...rowsToTable(rows, log), sheets: filled.map(({ sheet }) => sheet) };
}

async function openWorkbook(
  { bytes }: SourceFile,
  { log }: ReadContext,
): Promise<readonly Sheet[]> {
  try {
    // A copy, since the bytes may be a part of a larger buffer.
    return await readXlsxFile(new Uint8Array(bytes).buffer);
  } catch (problem) {
    return log.stop('broken-file', {}, { format: 'xlsx', detail: String(problem) });
  }
}

/** A date becomes the text of its day, its clock time or both. */
function toCell(value: unknown): Cell {
  if (!(value instanceof Date)) return value;
  const seconds = Math.round(value.getTime() / 1000);
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return null;
  const [day = '', clock = ''] = date.toISOString().split(/T|\.000Z/);
  // Times of the day are parts of a day, counted from the day before the first.
  if (/^1899-12-3[01]$/.test(day)) return clock;
  return clock === '00:00:00' ? day : `${day}T${clock.replace(/:00$/, '')}`;
}
