/** Makes a document of a file: the rows of a sheet as they are, else the events of its dataset. */
import { importFile, readSheet, type ReportLine } from '../../import';
import type { ColumnNames } from '../document/columns';
import { documentOfDataset } from '../document/fromDataset';
import type { AuthorDocument, JsonObject } from '../document/types';
import { messagesOfReport } from './messages';
import type { FileInput, HowRead, MessageLanguage, Opened } from './types';

export async function openFile(
  file: FileInput,
  { language, names }: { readonly language: MessageLanguage; readonly names: ColumnNames },
): Promise<Opened> {
  const { table, report } = await readSheet(file);
  if (table) {
    const document: AuthorDocument = {
      columns: table.columns,
      isNamed: table.isNamed,
      fields: {},
      rows: table.rows.map((cells, key) => ({ key, cells })),
      settings: {},
    };
    // The rows of the file are not those of the table, which begins after the header.
    const messages = await messagesOfReport(report, language);
    return {
      document,
      messages: messages.map((each) => ({ ...each, row: null })),
      how: howRead(file, report, table.sheets),
    };
  }
  const result = await importFile(file);
  const messages = await messagesOfReport(result.report, language);
  const dataset = result.dataset as JsonObject | null;
  return {
    document: dataset && documentOfDataset(dataset, names),
    // A row of the file is a line of its text.
    messages: messages.map(({ row, path, ...message }) => ({
      ...message,
      row: null,
      path: path ?? (row === null ? null : String(row + 1)),
    })),
    how: howRead(file, result.report),
  };
}

/** Without a choice, bytes that are valid UTF-8 show that they are, and all others are a guess. */
function howRead(
  { options }: FileInput,
  report: readonly ReportLine[],
  sheets: readonly string[] = [],
): HowRead {
  const find = (wanted: string): ReportLine | undefined =>
    report.find(({ code }) => code === wanted);
  const encoding = find('encoding-read')?.params['encoding'] ?? '';
  const isText = encoding !== '' || find('unknown-encoding') !== undefined;
  const isChosen = options.encoding !== undefined;
  return {
    encoding: encoding.replace('-bom', ''),
    isSure: !isText || (!isChosen && encoding.startsWith('utf-8')),
    sheets,
    sheet: find('sheet-read')?.params['sheet'] ?? '',
  };
}
