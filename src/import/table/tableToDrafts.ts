/** Turns a table into drafts: one of each row, or a line in the report that says why not. */
import { decideOrder, type WrittenDate } from '../dates/order';
import { isFault } from '../dates/parts';
import { hasOnlyMidnights, settleDate, type Settling } from '../dates/settleDate';
import { reportDateFault } from '../dates/reportDateFault';
import { firstSentence } from '../text/firstSentence';
import { toPlainText } from '../text/plainText';
import type { Draft, DraftRange, Drafts, ImportOptions, ReadContext } from '../types';
import type { Field } from './columnNames';
import { createDateReader, type RowDate } from './rowDates';
import { recogniseColumns, type Columns } from './recogniseColumns';
import {
  cellsOf,
  firstText,
  mediaOf,
  namesOf,
  placeOf,
  sourcesOf,
  type RowContext,
} from './rowParts';
import { isBlank, textOf, type Table, type TableRow } from './table';
import { isZone } from '../../time';

/** A title longer than this is a text, and its first sentence is the title. */
const LONG_TITLE = 120;

export function tableToDrafts(table: Table, { options, log }: ReadContext): Drafts {
  const columns = recogniseColumns(table, options, log);
  const names = table.columns.filter((name) => name !== '').join(', ');
  if (columns.of('date').length === 0 && columns.of('year').length === 0) {
    log.stop('no-date-column', {}, { columns: names });
  }
  const titleField: Field = columns.of('title').length > 0 ? 'title' : 'text';
  if (columns.of(titleField).length === 0) log.stop('no-title-column', {}, { columns: names });

  const rows: TableRow[] = [];
  for (const row of table.rows) {
    if (row.cells.some((cell) => !isBlank(cell))) rows.push(row);
    else log.report('empty-row', row.at, {});
  }
  const { language } = columns;
  if (language !== undefined && options.language === undefined) {
    log.report('language-read', {}, { language });
  }
  const order = decideOrder(writtenDates(rows, table, columns), language, options, log);
  const readDate = createDateReader(table, columns, { order, language }, log);
  const dated = rows.map((row) => ({ row, date: readDate(row) }));
  const readings = dated.flatMap(({ date }) => date.reading ?? []);
  const settling: Settling = {
    zone: options.timeZone ?? 'UTC',
    midnightIsDay: columns.of('time').length === 0 && hasOnlyMidnights(readings),
    log,
  };
  return collect(dated, { table, columns, log, settling, titleField }, table.rows.length, options);
}

type DraftContext = RowContext & { readonly settling: Settling; readonly titleField: Field };
type DatedRow = { readonly row: TableRow; readonly date: RowDate };

function collect(
  dated: readonly DatedRow[],
  context: DraftContext,
  total: number,
  options: ImportOptions,
): Drafts {
  const events: Draft[] = [];
  const ranges: DraftRange[] = [];
  let front: { title: string; standfirst: string } | null = null;
  for (const { row, date } of dated) {
    const type = firstText(row, 'type', context).toLowerCase();
    if (type === 'title' && !front) {
      front = frontOf(row, context);
      continue;
    }
    const event = draftOf(row, date, context);
    if (event && type === 'era') {
      const [from = '', to = from] = event.when.split('/');
      ranges.push({
        at: event.at,
        title: event.title,
        from,
        to,
        ...(event.text && { text: event.text }),
      });
    } else if (event) events.push(event);
  }
  const { language } = context.columns;
  return {
    events,
    ranges,
    total,
    ...(front && front.title !== '' && { title: front.title }),
    ...(front && front.standfirst !== '' && { standfirst: front.standfirst }),
    ...(language !== undefined && { language }),
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
  };
}

/** The texts of the columns with dates, for their order of day and month. */
function* writtenDates(
  rows: readonly TableRow[],
  table: Table,
  columns: Columns,
): Generator<WrittenDate> {
  for (const k of [...columns.of('date'), ...columns.of('end')]) {
    for (const { at, cells } of rows) {
      yield { text: textOf(cells[k]), at, column: table.columns[k] ?? '' };
    }
  }
}

/** The row of a sheet that has the title of the whole timeline. */
function frontOf(row: TableRow, context: DraftContext): { title: string; standfirst: string } {
  const title = toPlainText(firstText(row, 'title', context)).text;
  const standfirst = toPlainText(firstText(row, 'text', context)).text;
  context.log.report('title-read', row.at, { title });
  const { table, columns, log } = context;
  const fields: readonly Field[] = ['title', 'text', 'type'];
  const used = new Set(fields.map((field) => columns.of(field)[0]));
  for (const [k, cell] of row.cells.entries()) {
    if (used.has(k) || isBlank(cell)) continue;
    log.report(
      'part-unread',
      { ...row.at, column: table.columns[k] ?? '' },
      { value: textOf(cell) },
    );
  }
  return { title, standfirst };
}

function draftOf(row: TableRow, date: RowDate, context: DraftContext): Draft | null {
  const { columns, log, settling, table } = context;
  const { at } = row;
  const place = { ...at, ...(date.column !== undefined && { column: date.column }) };
  if (!date.reading) {
    log.report('no-date', place, {});
    return null;
  }
  const zone = firstText(row, 'timeZone', context);
  const settled = isFault(date.reading)
    ? date.reading
    : settleDate(date.reading, date.written, place, {
        ...settling,
        ...(isZone(zone) && { zone }),
      });
  if (isFault(settled)) {
    reportDateFault(settled, date.written, place, log);
    return null;
  }
  const words = wordsOf(row, context);
  if (!words) return null;
  const [lane, ...moreLanes] = cellsOf(row, 'lane', context).flatMap(({ cell }) => namesOf(cell));
  const tags = cellsOf(row, 'tags', context).flatMap(({ cell }) => namesOf(cell));
  const spot = placeOf(row, context);
  const fields = columns.extra.flatMap((k) => {
    const cell = row.cells[k];
    return isBlank(cell) ? [] : [[table.columns[k] ?? '', textOf(cell).trim()] as const];
  });
  const id = firstText(row, 'id', context);
  return {
    at,
    ...words,
    when: settled.when,
    lacksZone: settled.lacksZone && !isZone(zone),
    ...(date.wording !== undefined && { wording: date.wording }),
    ...(id !== '' && { id }),
    ...(lane !== undefined && { lane }),
    ...(spot && { place: spot }),
    tags: [...moreLanes, ...tags],
    actors: cellsOf(row, 'actors', context).flatMap(({ cell }) => namesOf(cell)),
    sources: sourcesOf(row, context),
    media: mediaOf(row, context),
    fields: [...fields, ...unusedFields(row, context)],
    ...smallParts(row, context),
  };
}

/** The title and the text of a row. A row without a title has that of its text. */
function wordsOf(
  row: TableRow,
  context: DraftContext,
): { readonly title: string; readonly text?: string } | null {
  const { log, titleField, table, columns } = context;
  const column = table.columns[columns.of('title')[0] ?? -1];
  const written = firstText(row, 'title', context);
  const title = toPlainText(written).text === '' ? '' : written;
  const text = firstText(row, 'text', context);
  if (title !== '' && title.length <= LONG_TITLE) return { title, ...(text !== '' && { text }) };
  const long = title === '' ? text : title;
  if (toPlainText(long).text === '') {
    log.report('no-title', { ...row.at, ...(column !== undefined && { column }) }, {});
    return null;
  }
  const short = firstSentence(toPlainText(long).text);
  const field = table.columns[columns.of(title === '' ? 'text' : titleField)[0] ?? -1] ?? '';
  log.report('title-from', row.at, { field });
  const rest = [short === toPlainText(long).text ? '' : long, title === '' ? '' : text];
  const whole = rest.filter(Boolean).join('\n');
  return { title: short, ...(whole !== '' && { text: whole }) };
}

/** Cells whose field this row cannot use: a caption without a picture, a status of another kind. */
function unusedFields(
  row: TableRow,
  context: DraftContext,
): readonly (readonly [string, string])[] {
  const has = (field: Field): boolean => cellsOf(row, field, context).length > 0;
  const isStatus = STATUSES.has(firstText(row, 'status', context).toLowerCase());
  const unused: readonly Field[] = [
    ...(isStatus ? [] : (['status'] as const)),
    ...(has('link') ? [] : (['publisher'] as const)),
    ...(has('media') ? [] : (['mediaCaption', 'mediaCredit'] as const)),
  ];
  const more = unused.flatMap((field) => cellsOf(row, field, context));
  return more.map(({ column, cell }) => [column, textOf(cell).trim()] as const);
}

/** The statuses of events that have not happened, in the words of calendars and of datasets. */
const STATUSES: ReadonlyMap<string, 'announced' | 'cancelled' | 'planned' | null> = new Map([
  ['announced', 'announced'],
  ['planned', 'planned'],
  ['tentative', 'planned'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['occurred', null],
  ['confirmed', null],
]);

function smallParts(row: TableRow, context: DraftContext): Partial<Draft> {
  const { log, table, columns } = context;
  const zone = firstText(row, 'timeZone', context);
  const importance = firstText(row, 'importance', context);
  const background = firstText(row, 'background', context);
  const isPicture = /[/.]/.test(background);
  const colour = firstText(row, 'colour', context) || (isPicture ? '' : background);
  const status = STATUSES.get(firstText(row, 'status', context).toLowerCase());
  const nameOf = (field: Field): string => table.columns[columns.of(field)[0] ?? -1] ?? '';
  if (zone !== '' && !isZone(zone)) {
    log.report('bad-zone', { ...row.at, column: nameOf('timeZone') }, { zone });
  }
  if (importance !== '' && !/^[1-5]$/.test(importance)) {
    log.report(
      'bad-importance',
      { ...row.at, column: nameOf('importance') },
      { value: importance },
    );
  }
  return {
    ...(isZone(zone) && { timeZone: zone }),
    ...(/^[1-5]$/.test(importance) && { importance: Number(importance) }),
    ...(colour !== '' && { colour }),
    ...(status && { status }),
  };
}
