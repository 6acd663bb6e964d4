/**
 * Reads the files that editors have (sheets, exports of other timelines, calendars, lists of
 * records) into a dataset, with a report of what was read and what was not. Runs in Node and in a
 * browser. No page imports this layer.
 */
export { importFile } from './importFile';
export { importTable, readSheet } from './importTable';
export { describeReport } from './report/describeReport';
export { readers } from './readers';
export { FIELDS } from './table/columnNames';
export { reportCodes } from './report/codes';
export type { ReportLine } from './report/report';
export type { ImportOptions, ImportResult } from './types';
