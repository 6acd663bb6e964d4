/**
 * The lines of a report: what was read, read with a change, left out and refused, and where. The
 * code is the kind, and the params are values for the sentences, which are in `i18n/`.
 */
import { reportCodes, type ReportCode, type ReportParams } from './codes';
import type { parseDataset } from '../../format';
import type { Position } from '../types';

export type ReportKind = 'read' | 'changed' | 'left-out' | 'refused';

export type ReportLine = {
  readonly kind: ReportKind;
  /** An error stops the import: there is no dataset. */
  readonly severity: 'info' | 'warning' | 'error';
  readonly code: ReportCode;
  readonly params: Readonly<Record<string, string>>;
  /** What the check of the dataset says, for `dataset-refused`. */
  readonly issue?: CheckIssue;
  /** The row of a sheet or the line of a text, from 1. */
  readonly row?: number;
  /** The column's name in the file. */
  readonly column?: string;
  /** Keys and indexes of a JSON file, from 0. */
  readonly path?: string;
};

/** An issue of `parseDataset`. */
type CheckIssue = Pick<ReturnType<typeof parseDataset>['issues'][number], 'code' | 'params'>;

export type Place = Position & { readonly column?: string };

export type ReportLog = {
  readonly lines: readonly ReportLine[];
  readonly report: <Code extends ReportCode>(
    code: Code,
    place: Place,
    params: ReportParams<Code>,
    issue?: CheckIssue,
  ) => void;
  /** Reports a line that ends the import. */
  readonly stop: <Code extends ReportCode>(
    code: Code,
    place: Place,
    params: ReportParams<Code>,
  ) => never;
};

/** Ends an import whose reason is in the report. */
export class ImportStop extends Error {}

/** The limit of a text from the file in params, in characters. */
const MAX_QUOTED = 80;

export function createReportLog(): ReportLog {
  const lines: ReportLine[] = [];
  const report: ReportLog['report'] = (code, { row, column, path }, params, issue) => {
    const { kind, severity } = reportCodes[code];
    lines.push({
      kind,
      severity,
      code,
      params: Object.fromEntries(
        Object.entries<string>(params).map(([name, value]) => [name, quoted(value)]),
      ),
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
      ...(path !== undefined && { path }),
      ...(issue && { issue }),
    });
  };
  return {
    lines,
    report,
    stop: (code, place, params) => {
      report(code, place, params);
      throw new ImportStop(code);
    },
  };
}

/** A text from the file on one line, shortened, without characters that a terminal obeys. */
function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED - 1)}…` : line;
}
