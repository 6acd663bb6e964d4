/** The formats that an import reads: a row for each. The first that recognises a file reads it. */
import { isGeoJson, isKroniek, isSimileJson, isTimelineJs, isVis } from './formats/recogniseJson';
import { findRecords } from './formats/findRecords';
import type { Reader, SourceFile } from './types';

const SHEETS = ['csv', 'tsv', 'tab', 'txt', 'psv'];
const MARKWHEN = ['mw', 'markwhen', 'md'];

export const readers: readonly Reader[] = [
  {
    name: 'xlsx',
    extensions: ['xlsx', 'xlsm'],
    recognises: ({ bytes, extension }) =>
      isZip(bytes) && (extension.startsWith('xls') || hasWorkbook(bytes)),
    load: async () => (await import('./formats/xlsx')).readXlsx,
    loadTable: async () => (await import('./formats/xlsx')).readXlsxTable,
  },
  {
    name: 'icalendar',
    extensions: ['ics', 'ical', 'ifb', 'icalendar'],
    recognises: (file) => /^\ufeff?\s*BEGIN:VCALENDAR/i.test(textOf(file)),
    load: async () => (await import('./formats/icalendar/readICalendar')).readICalendar,
  },
  {
    name: 'simile-xml',
    extensions: ['xml'],
    recognises: (file) =>
      /^\ufeff?\s*<(?:\?xml|!--|data\b)/i.test(textOf(file)) && /<data\b/.test(textOf(file)),
    load: async () => (await import('./formats/simileXml')).readSimileXml,
  },
  {
    name: 'kroniek',
    extensions: ['json'],
    recognises: (file) => isKroniek(file.json()),
    load: async () => (await import('./formats/kroniek')).readKroniek,
  },
  {
    name: 'timelinejs',
    extensions: ['json'],
    recognises: (file) => isTimelineJs(file.json()),
    load: async () => (await import('./formats/timelineJs')).readTimelineJs,
  },
  {
    name: 'simile-json',
    extensions: ['json'],
    recognises: (file) => isSimileJson(file.json()),
    load: async () => (await import('./formats/simileJson')).readSimileJson,
  },
  {
    name: 'vis',
    extensions: ['json'],
    recognises: (file) => isVis(file.json()),
    load: async () => (await import('./formats/vis')).readVis,
  },
  {
    name: 'geojson',
    extensions: ['geojson', 'json'],
    recognises: (file) => isGeoJson(file.json()),
    load: async () => (await import('./formats/geojson')).readGeoJson,
  },
  {
    name: 'json',
    extensions: ['json'],
    recognises: (file) => findRecords(file.json()) !== null,
    load: async () => (await import('./formats/records')).readRecords,
  },
  {
    name: 'json-lines',
    extensions: ['jsonl', 'ndjson'],
    recognises: (file) => ['jsonl', 'ndjson'].includes(file.extension),
    load: async () => (await import('./formats/records')).readJsonLines,
  },
  {
    name: 'markwhen',
    extensions: MARKWHEN,
    recognises: (file) => MARKWHEN.includes(file.extension),
    load: async () => (await import('./formats/markwhen/readMarkwhen')).readMarkwhen,
  },
  {
    name: 'csv',
    extensions: SHEETS,
    recognises: (file) => SHEETS.includes(file.extension) || looksLikeSheet(file),
    load: async () => (await import('./formats/csv')).readCsv,
    loadTable: async () => (await import('./formats/csv')).readCsvTable,
  },
];

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, k) => bytes[k] === byte);
}

/** Whether a file is a zip that holds no workbook. */
export function isOtherArchive({ bytes, extension }: SourceFile): boolean {
  return isZip(bytes) && !extension.startsWith('xls') && !hasWorkbook(bytes);
}

/** Whether a zip holds the folder of a workbook: a document or an OpenDocument sheet has none. */
function hasWorkbook(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('xl/');
}

/** The beginning of a text. */
function textOf(file: SourceFile): string {
  return file.text().slice(0, 10_000);
}

/** A file without a known extension, whose first lines have as many separators each. */
function looksLikeSheet(file: SourceFile): boolean {
  if (/^\s*[[{<]/.test(textOf(file))) return false;
  const [first = '', second = ''] = textOf(file).split(/\r?\n/);
  return [',', ';', '\t', '|'].some(
    (separator) => first.includes(separator) && second.includes(separator),
  );
}
