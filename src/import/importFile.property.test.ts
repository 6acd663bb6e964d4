import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { parseDataset } from '../format';
import { importFile, type ImportOptions, type ImportResult } from './index';

/** Of each kind of file. With the texts of dates, 10,000 in all. */
const RUNS = 500;

const dateText = fc.oneof(
  fc.constantFrom(
    '1957',
    '1957-10',
    '1957-10-04',
    '4 October 1957',
    '4 octobre 1957',
    'ca. 1970',
    '1939–45',
    'spring 1971',
    'since 1998',
    '4.10.1957',
    '31/12/1999',
    '3/4/1970',
    '1957-10-04 19:28',
    '2025-09-10T10:00:00.000Z',
    '16–24 July 1969',
    '-14437680000',
    '20250910',
    '19th century',
    '1st century AD',
    '000X',
    '12000-10-04 BC',
    '9999-12-31T23:30-05:00',
    '1998–present',
    'before 1840',
    '1840 or 1841',
    '[1840..1850]',
    '1600?',
    'Q3 2025',
    '2090–',
    'soon',
    '30 February 1957',
    '1/9/25',
    '1945–1939',
    '1446 هـ',
    '１９５７年１０月４日',
    '',
  ),
  fc.integer({ min: -3000, max: 90_000 }).map(String),
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') })
    .map((date) => date.toString()),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '<b>Bold</b> &amp; <a href="https://example.org/x">link</a>',
    'a < b',
    '&#0;',
    '\u202e',
    'C',
    'C++',
    'c',
    'Events',
    'events',
    ' ',
    '-',
    'https://example.org',
    '45,92',
    '=1+1',
  ),
);
const NAMES = [
  'Date',
  'End',
  'Time',
  'Title',
  'Text',
  'Group',
  'Tags',
  'Who',
  'City',
  'lat',
  'long',
  'Link',
  'Publisher',
  'Media',
  'Media Caption',
  'Colour',
  'id',
  'Importance',
  'Status',
  'Time zone',
  'Year',
  'Month',
  'Day',
  'Display Date',
  'Type',
  'Background',
  'Datum',
  'x y',
];
const DATES = new Set(['Date', 'End', 'Time', 'Year', 'Month', 'Day', 'Display Date', 'Datum']);

/** A sheet with a date and a title among other columns, as rows of cells. */
const sheet = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 0, maxLength: 7 })
  .map((names) => [...new Set(['Date', 'Title', ...names])])
  .chain((names) =>
    fc
      .array(fc.tuple(...names.map((name) => (DATES.has(name) ? dateText : text))), {
        minLength: 1,
        maxLength: 8,
      })
      .map((rows): readonly (readonly string[])[] => [names, ...rows]),
  );

function toCsv(rows: readonly (readonly string[])[], delimiter: string, end: string): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(quoted).join(delimiter)).join(end);
}

const encodings = {
  'utf-8': (written: string) => new Uint8Array(Buffer.from(written, 'utf8')),
  'utf-8-bom': (written: string) => new Uint8Array(Buffer.from(`\ufeff${written}`, 'utf8')),
  'utf-16le': (written: string) => new Uint8Array(Buffer.from(`\ufeff${written}`, 'utf16le')),
  'utf-16be': (written: string) =>
    new Uint8Array(Buffer.from(`\ufeff${written}`, 'utf16le').swap16()),
  latin1: (written: string) => new Uint8Array(Buffer.from(written, 'latin1')),
} as const;

/** The import must not fail, and what it gives must pass the check. */
async function soundly(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const result = await importFile({ name, bytes, options });
  const { dataset, report, format } = result;
  const isMade = format !== 'kroniek';
  expect(
    report.filter(({ code }) => code === 'unexpected' || (isMade && code === 'dataset-refused')),
  ).toEqual([]);
  if (dataset === null) expect(report.some(({ severity }) => severity === 'error')).toBe(true);
  else {
    const { issues } = parseDataset(dataset);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  return result;
}

test('every row of a sheet gives an event or a line, in any encoding and with any separator', () =>
  fc.assert(
    fc.asyncProperty(
      sheet,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(...Object.values(encodings)),
      fc.constantFrom<ImportOptions>({}, { dateOrder: 'day-first' }, { dateOrder: 'month-first' }),
      async (rows, delimiter, end, encode, options) => {
        const bytes = encode(toCsv(rows, delimiter, end));
        const { dataset, report } = await soundly('sheet.csv', bytes, { ...options, delimiter });
        if (dataset === null) return;
        const gone = new Set(
          report.flatMap(({ kind, row }) =>
            (kind === 'refused' || kind === 'left-out') && row !== undefined ? [row] : [],
          ),
        );
        const used = report.filter(({ code }) => ['title-read', 'range-read'].includes(code));
        const { events } = dataset as { readonly events: readonly object[] };
        // A row that is left out in part has a line and an event.
        const lost = rows.length - 1 - events.length - used.length;
        expect(lost).toBeLessThanOrEqual(gone.size);
        expect(events.length + used.length).toBeLessThanOrEqual(rows.length - 1);
      },
    ),
    { numRuns: RUNS },
  ));

const samples = ['', 'meaner/'].flatMap((folder) =>
  readdirSync(`src/import/samples/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map(({ name }) => ({
      name,
      bytes: new Uint8Array(readFileSync(`src/import/samples/${folder}${name}`)),
    })),
);

/** Cuts, copies, removes and writes over bytes. */
const mutation = fc.record({
  sample: fc.constantFrom(...samples),
  cuts: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 40 }),
      instead: fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc
          .constantFrom('"', ',', '\n', '{', '}', ']', '<', '&', '\\', '0', '-', '9999', 'null')
          .map((written) => new Uint8Array(Buffer.from(written))),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

test('a file that is cut or changed anywhere never fails the import', () =>
  fc.assert(
    fc.asyncProperty(mutation, async ({ sample, cuts }) => {
      let bytes = sample.bytes;
      for (const { at, length, instead } of cuts) {
        const from = Math.floor(at * bytes.length);
        const rest = bytes.subarray(from + length);
        bytes = new Uint8Array([...bytes.subarray(0, from), ...instead, ...rest]);
      }
      await soundly(sample.name, bytes);
    }),
    { numRuns: RUNS },
  ));

test('any bytes under any name never fail the import', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string().map((s) => new Uint8Array(Buffer.from(s))),
      ),
      fc.constantFrom('csv', 'tsv', 'xlsx', 'json', 'ics', 'xml', 'mw', 'jsonl', 'geojson', ''),
      async (bytes, extension) => {
        await soundly(`file.${extension}`, bytes);
      },
    ),
    { numRuns: RUNS },
  ));

test('any records of JSON never fail the import', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.dictionary(
          fc.constantFrom(
            'date',
            'start',
            'end',
            'title',
            'content',
            'start_date',
            'when',
            'sources',
            'group',
            'lat',
            'lon',
          ),
          fc.oneof(dateText, text, fc.jsonValue({ maxDepth: 2 })),
        ),
        { maxLength: 5 },
      ),
      fc.constantFrom('', 'events', 'items', 'features'),
      async (records, key) => {
        const json = JSON.stringify(key === '' ? records : { [key]: records });
        const { dataset, report } = await soundly('records.json', encodings['utf-8'](json));
        if (dataset === null) return;
        const { events } = dataset as { readonly events: readonly object[] };
        const gone = new Set(
          report.flatMap(({ kind, path }) => (kind === 'refused' ? [path] : [])),
        );
        expect(records.length - events.length).toBeLessThanOrEqual(
          gone.size +
            report.filter(({ code }) => ['empty-row', 'range-read'].includes(code)).length,
        );
      },
    ),
    { numRuns: RUNS },
  ));
