/**
 * Reads the files that editors have (sheets, exports of other timelines, calendars, lists of
 * records) into a dataset, with a report of what was read and what was not. Runs in Node and in a
 * browser. No page imports this layer.
 */
export { importFile, type ImportInput } from './importFile';
export { describeReport } from './report/describeReport';
export { readers } from './readers';
export { FIELDS } from './table/columnNames';
export { reportCodes } from './report/codes';
export type { ReportKind, ReportLine } from './report/report';
export type { ImportCounts, ImportOptions, ImportResult } from './types';
