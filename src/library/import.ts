/**
 * The entry `kroniek/import` of the package: makes a dataset of a sheet, a calendar or the file of
 * another tool, in a browser or in Node.
 */
import { loadImportWords } from '../i18n';
import { importFile as readFile } from '../import';
import type { ImportedFile, ImportFileInput } from './types';

export type * from './types';

/**
 * Reads a file. Never throws: `dataset` is null if the file could not be read, and the report says
 * why and what to do.
 */
export async function importFile({
  name,
  bytes,
  options = {},
}: ImportFileInput): Promise<ImportedFile> {
  const { dataset, report, counts, format } = await readFile({ name, bytes, options });
  const words = await loadImportWords('en');
  return {
    dataset,
    format,
    counts,
    report: report.map((line) => {
      const { where, what, todo } = words.line(line);
      return { kind: line.kind, severity: line.severity, where, what, todo };
    }),
  };
}
