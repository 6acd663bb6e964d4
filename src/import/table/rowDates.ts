/** The dates of the rows of a table, from one column, from two, or from columns for their parts. */
import { fromSerial } from '../dates/numbers';
import { readCellText } from '../dates/readDateValue';
import { withWords } from '../dates/withWords';
import { monthOf } from '../dates/monthWords';
import { fold } from '../dates/foldText';
import { exists, isFault, type DateFault, type DatePart, type DateReading } from '../dates/parts';
import { joined } from '../dates/settleAll';
import { readClock } from '../dates/readClock';
import { readDateText } from '../dates/readDateText';
import type { DateContext } from '../dates/readPart';
import type { ReportLog } from '../report/report';
import type { Field } from './columnNames';
import type { Columns } from './recogniseColumns';
import { isBlank, textOf, type Table, type TableRow } from './table';

export type RowDate = {
  readonly reading: DateReading | DateFault | null;
  /** The column to name if the date is at fault. */
  readonly column: string | undefined;
  readonly written: string;
  /** The words for the date, if they say more than the date. */
  readonly wording: string | undefined;
};

export type DateReader = (row: TableRow) => RowDate;

const SERIAL_CELL = /^[1-9]\d{4}(?:\.\d+)?$/;

/** How the rows of a table say when. */
export function createDateReader(
  table: Table,
  columns: Columns,
  context: DateContext,
  log: ReportLog,
): DateReader {
  const [date] = columns.of('date');
  const serials = new Set(
    [...columns.of('date'), ...columns.of('end')].filter((k) => isSerial(table, k)),
  );
  const cellOf = (row: TableRow, field: Field): string =>
    textOf(row.cells[columns.of(field)[0] ?? -1]).trim();
  const nameOf = (field: Field): string | undefined => table.columns[columns.of(field)[0] ?? -1];

  const readCell = (row: TableRow, field: 'date' | 'end'): DateReading | DateFault | null => {
    const [k] = columns.of(field);
    if (k === undefined) return null;
    const text = cellOf(row, field);
    if (text === '') return null;
    if (!serials.has(k)) return readCellText(text, context);
    const first = fromSerial(Number(text));
    log.report(
      'serial-date',
      { ...row.at, column: table.columns[k] ?? '' },
      {
        written: text,
        when: [first.year, first.month, first.day].join('-'),
      },
    );
    return { form: 'at', first };
  };

  const readStart = (row: TableRow): DateReading | DateFault | null => {
    const read = date === undefined ? null : readCell(row, 'date');
    const start = read ?? readColumns(row, ['year', 'month', 'day'], cellOf, context);
    return withTime(start, row, 'time');
  };

  const withTime = (
    start: DateReading | DateFault | null,
    row: TableRow,
    field: 'time' | 'endTime',
  ): DateReading | DateFault | null => {
    const [k] = columns.of(field);
    if (k === undefined || !start || isFault(start) || isBlank(row.cells[k])) return start;
    const clock = readTimeCell(textOf(row.cells[k]).trim());
    if (!clock) return { fault: 'bad-time', part: textOf(row.cells[k]) };
    if (isFault(clock)) return { fault: 'bad-time', part: textOf(row.cells[k]) };
    if (start.form === 'now' || start.first.day === undefined) {
      return { fault: 'bad-time', part: textOf(row.cells[k]) };
    }
    return { ...start, first: { ...start.first, ...clock } };
  };

  return (row) => {
    const start = readStart(row);
    const column = nameOf('date') ?? nameOf('year');
    const end =
      readCell(row, 'end') ?? readColumns(row, ['endYear', 'endMonth', 'endDay'], cellOf, context);
    const endClock = cellOf(row, 'endTime');
    const sameDay =
      !end && endClock !== '' && start && !isFault(start) && start.form === 'at'
        ? { form: 'at' as const, first: withoutTime(start.first) }
        : end;
    const ended = withTime(sameDay, row, 'endTime');
    const written = [
      date === undefined ? partsWritten(row, cellOf) : cellOf(row, 'date'),
      cellOf(row, 'time'),
      cellOf(row, 'end'),
    ]
      .filter(Boolean)
      .join(' ');
    if (ended && isFault(ended)) {
      return {
        reading: ended,
        column: nameOf('end') ?? nameOf('endYear'),
        written: cellOf(row, 'end') || written,
        wording: undefined,
      };
    }
    const both = joined(start, ended);
    const shown = cellOf(row, 'displayDate');
    const reading = both ? withWords(both, shown) : (shownDate(shown, context) ?? null);
    const wording = shown === '' ? undefined : shown;
    const isTime = reading && isFault(reading) && reading.fault === 'bad-time';
    return { reading, column: isTime ? nameOf('time') : column, written, wording };
  };
}

function readTimeCell(text: string) {
  // A spreadsheet program writes a time as a part of a day.
  if (/^0?\.\d+$/.test(text)) {
    const seconds = Math.round(Number(text) * 86_400);
    const [hour, minute, second] = [
      Math.floor(seconds / 3600),
      Math.floor(seconds / 60) % 60,
      seconds % 60,
    ];
    return { hour, minute, ...(second > 0 && { second }) };
  }
  // The first day of the 1904 system.
  return readClock(text.replace(/^1904-01-01T/, ''));
}

function withoutTime({ year, month, day }: DatePart): DatePart {
  return { year, ...(month && { month }), ...(day && { day }) };
}

function isSerial({ rows }: Table, k: number): boolean {
  const filled = rows.map(({ cells }) => textOf(cells[k]).trim()).filter(Boolean);
  return filled.length > 0 && filled.every((text) => SERIAL_CELL.test(text));
}

/** Year, month and day in columns of their own. A month may be a word. */
function readColumns(
  row: TableRow,
  [yearField, monthField, dayField]: readonly [Field, Field, Field],
  cellOf: (row: TableRow, field: Field) => string,
  context: DateContext,
): DateReading | DateFault | null {
  const texts = [yearField, monthField, dayField].map((field) => cellOf(row, field));
  const [year = '', month = '', day = ''] = texts;
  if (year === '') return null;
  if (!/^-?\d+$/.test(year)) {
    return month === '' && day === ''
      ? readDateText(year, context)
      : { fault: 'bad-date', part: year };
  }
  const number = /^\d{1,2}$/.test(month)
    ? Number(month)
    : month === ''
      ? undefined
      : monthOf(fold(month), context.language);
  if (number === 'ambiguous') return { fault: 'ambiguous-word', part: month };
  if (number === null || (day !== '' && !/^\d{1,2}$/.test(day)))
    return { fault: 'bad-date', part: number === null ? month : day };
  if (number === undefined && day !== '') return { fault: 'bad-date', part: day };
  // Negative years of a sheet are those before Christ: -1 is 1 BC.
  const written = Number(year);
  const part: DatePart = {
    year: written < 0 ? written + 1 : written,
    ...(number !== undefined && { month: number }),
    ...(day !== '' && { day: Number(day) }),
  };
  return exists(part) && written !== 0
    ? { form: 'at', first: part }
    : { fault: 'impossible-date', part: texts.filter(Boolean).join('-') };
}

function partsWritten(row: TableRow, cellOf: (row: TableRow, field: Field) => string): string {
  return (['year', 'month', 'day'] as const)
    .map((field) => cellOf(row, field))
    .filter(Boolean)
    .join('-');
}

/** A row may have nothing but the words for its date. */
function shownDate(shown: string, context: DateContext): DateReading | null {
  if (shown === '') return null;
  const read = readDateText(shown, context);
  return isFault(read) ? null : read;
}
