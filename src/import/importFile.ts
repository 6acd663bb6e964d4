/** Reads a file of any known format into a dataset and a report. */
import { sort } from 'd3';

import { jsonFaultOf } from '../base';
import { isZone } from '../time';
import { isOtherArchive, readers } from './readers';
import { createReportLog, ImportStop, type ReportLine, type ReportLog } from './report/report';
import { openFile } from './sourceFile';
import { toDataset } from './dataset/toDataset';
import type {
  Drafts,
  ImportCounts,
  ImportOptions,
  ImportResult,
  ReadDataset,
  Reader,
  SourceFile,
} from './types';

/** A file that somebody gives: its name, for its extension, and its content. */
export type ImportInput = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: ImportOptions;
};

/**
 * Reads a file into a dataset. Never throws: `dataset` is null if the import stopped, and the
 * report says why. With `strict`, a warning stops it too.
 */
export async function importFile({
  name,
  bytes,
  options = {},
}: ImportInput): Promise<ImportResult> {
  const log = createReportLog();
  let format: string | null = null;
  let dataset: object | null = null;
  let total = 0;
  try {
    checkOptions(options, log);
    const file = openFile(name, bytes, options, log);
    const reader = readerOf(file, options, log);
    format = reader.name;
    log.report('format-read', {}, { format });
    const readFile = await reader.load();
    const found = await readFile(file, { options, log });
    ({ total } = found);
    if (isDataset(found)) ({ dataset } = found);
    else {
      const made = toDataset(found, options, log);
      ({ dataset } = made);
      const { reportIssues } = await import('./dataset/reportIssues');
      reportIssues(dataset, made.positions, log);
    }
  } catch (problem) {
    if (!(problem instanceof ImportStop)) {
      log.report('unexpected', {}, { detail: String(problem) });
    }
    dataset = null;
  }
  const stops = log.lines.some(
    ({ severity }) => severity === 'error' || (options.strict === true && severity === 'warning'),
  );
  return {
    dataset: stops ? null : dataset,
    report: inFileOrder(log.lines),
    counts: countsOf(log, total, dataset),
    format,
  };
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export function checkOptions({ language, timeZone }: ImportOptions, log: ReportLog): void {
  if (language !== undefined && !LANGUAGE.test(language)) {
    log.stop(
      'bad-option',
      {},
      { option: 'language', value: language, allowed: 'en, nl, pt-BR, …' },
    );
  }
  if (timeZone !== undefined && !isZone(timeZone)) {
    const allowed = 'UTC, Europe/Amsterdam, …';
    log.stop('bad-option', {}, { option: 'time-zone', value: timeZone, allowed });
  }
}

function isDataset(found: Drafts | ReadDataset): found is ReadDataset {
  return 'dataset' in found;
}

export function readerOf(file: SourceFile, { format }: ImportOptions, log: ReportLog): Reader {
  const known = readers.map(({ name }) => name).join(', ');
  if (file.bytes.length === 0) return log.stop('empty-file', {}, {});
  // A document or an OpenDocument sheet: the advice for a text of an unknown encoding is no help.
  if (format === undefined && isOtherArchive(file)) {
    return log.stop('unknown-format', {}, { name: file.name, known });
  }
  const reader =
    format === undefined
      ? readers.find(({ recognises }) => recognises(file))
      : (readers.find(({ name }) => name === format) ??
        log.stop('bad-option', {}, { option: 'format', value: format, allowed: known }));
  const isJson = reader
    ? reader.extensions.includes('json')
    : file.extension.endsWith('json') || /^\s*[[{]/.test(file.text());
  if (isJson && file.json() === undefined) stopAtJsonFault(file, log);
  return reader ?? log.stop('unknown-format', {}, { name: file.name, known });
}

function stopAtJsonFault(file: SourceFile, log: ReportLog): void {
  const fault = jsonFaultOf(file.text());
  if (!fault) return;
  const { line, column, expected, found } = fault;
  const detail = `column ${column}: expected ${expected}, found ${found}`;
  log.stop('broken-file', { row: line }, { format: 'json', detail });
}

/** What concerns the whole file first, then the rows or records in their order. */
export function inFileOrder(lines: readonly ReportLine[]): readonly ReportLine[] {
  const placeOf = ({ row, path }: ReportLine): number => {
    const index = /(?:^|\.)(\d+)(?:\.|$)/.exec(path ?? '')?.[1];
    return row ?? (index === undefined ? -1 : Number(index));
  };
  return sort(lines, (a, b) => placeOf(a) - placeOf(b));
}

export function countsOf(log: ReportLog, total: number, dataset: object | null): ImportCounts {
  const countOf = (wanted: string) => log.lines.filter(({ kind }) => kind === wanted).length;
  const events = dataset && 'events' in dataset ? dataset.events : null;
  return {
    total,
    events: Array.isArray(events) ? events.length : 0,
    changed: countOf('changed'),
    leftOut: countOf('left-out'),
    refused: countOf('refused'),
  };
}
