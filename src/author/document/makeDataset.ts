/** Makes the dataset of a document. Rows that nobody edited keep their event as it was. */
import { importTable, type ReportLine } from '../../import';
import { eventFieldOf, fieldOfColumn } from './columns';
import { dropBegun } from './dropBegun';
import { objectsOf } from './json';
import { createReferenceList, mergeEvent, type Lists } from './mergeEvent';
import { settleClaims } from './settleClaims';
import {
  isBlankRow,
  languageOf,
  type AuthorDocument,
  type AuthorRow,
  type JsonObject,
} from './types';

export type MadeDataset = {
  /** Null if no row gives an event, or if the import stopped. */
  readonly dataset: JsonObject | null;
  /** The index of the row of each event. */
  readonly eventRows: readonly number[];
  /** Rows are counted from 1. */
  readonly report: readonly ReportLine[];
};

export async function makeDataset(document: AuthorDocument): Promise<MadeDataset> {
  const { rows, settings } = document;
  const filled = rows.flatMap((row, k) => (isBlankRow(row) ? [] : [k]));
  const edited = filled.filter((k) => isEdited(rows[k]));
  const imported = edited.length > 0 ? await importRows(document, edited) : null;
  const report = imported?.report ?? [];
  // Rows that were refused have their own lines.
  const isStopped = report.some(
    ({ severity, code }) => severity === 'error' && code !== 'no-events',
  );
  if (isStopped) return { dataset: null, eventRows: [], report };

  const made = imported?.dataset ?? {};
  const language = languageOf(settings) ?? languageOf(made) ?? 'en';
  const events = eventsOf(document, filled, imported?.events ?? new Map(), made, language);
  const hasEvents = events.list.length > 0;
  const dataset = {
    ...(events.lists ? { format: 1 } : made),
    ...settings,
    ...events.lists,
    events: events.list,
  };
  return {
    dataset: hasEvents ? settleClaims(dropBegun(dataset, language), language) : null,
    eventRows: events.rows,
    report: hasEvents ? report.filter(({ code }) => code !== 'no-events') : report,
  };
}

function isEdited(row: AuthorRow | undefined): boolean {
  return (
    row !== undefined && (!row.asRead || row.cells.some((cell, k) => cell !== row.asRead?.[k]))
  );
}

type Imported = {
  readonly dataset: JsonObject | null;
  /** The imported event of a row, by the index of the row. */
  readonly events: ReadonlyMap<number, JsonObject>;
  readonly report: readonly ReportLine[];
};

async function importRows(document: AuthorDocument, edited: readonly number[]): Promise<Imported> {
  const { columns, isNamed, fields, rows, settings, dateOrder } = document;
  const language = languageOf(settings);
  const timeZone = settings['timeZone'];
  const result = await importTable(
    { columns, isNamed, rows: edited.map((k) => rows[k]?.cells ?? []) },
    {
      columns: fields,
      ...(dateOrder && { dateOrder }),
      ...(language !== undefined && { language }),
      ...(typeof timeZone === 'string' && { timeZone }),
    },
  );
  const rowAt = (row: number): number => edited[row - 1] ?? 0;
  const dataset = result.dataset as JsonObject | null;
  return {
    dataset,
    events: new Map(
      objectsOf(dataset?.['events']).map((event, k) => [rowAt(result.rows[k] ?? 1), event]),
    ),
    report: result.report.map((line) =>
      line.row === undefined ? line : { ...line, row: rowAt(line.row) + 1 },
    ),
  };
}

/** The events of the rows in their order, and the lists to which they refer. */
function eventsOf(
  { rows, columns, fields, settings }: AuthorDocument,
  filled: readonly number[],
  imported: ReadonlyMap<number, JsonObject>,
  made: JsonObject,
  language: string,
) {
  const hasOwn = rows.some(({ asRead }) => asRead !== undefined);
  const lists = hasOwn ? listsOf(settings, made, language) : null;
  const list: JsonObject[] = [];
  const eventRows: number[] = [];
  for (const k of filled) {
    const row = rows[k];
    const event = row && eventOf(row, imported.get(k));
    if (!event) continue;
    list.push(event);
    eventRows.push(k);
  }
  return { list, rows: eventRows, lists: lists && entriesOf(lists) };

  function eventOf(row: AuthorRow, now: JsonObject | undefined): JsonObject | undefined {
    if (!isEdited(row)) return row.event;
    if (!now) return undefined;
    if (!lists) return { ...now, ...row.event };
    const isChanged = (k: number): boolean => row.cells[k] !== row.asRead?.[k];
    const changed = columns.filter((_, k) => isChanged(k));
    return mergeEvent(row.event ?? {}, now, {
      lists,
      language,
      edited: new Set(
        changed.flatMap((column) => {
          const field = fieldOfColumn(fields, column);
          return (field && eventFieldOf(field)) ?? [];
        }),
      ),
      extra: new Set(changed.filter((column) => !fieldOfColumn(fields, column))),
    });
  }
}

function listsOf(settings: JsonObject, made: JsonObject, language: string): Lists {
  const listOf = (list: keyof Lists) =>
    createReferenceList(settings[list], made[list], { language, isSource: list === 'sources' });
  return {
    lanes: listOf('lanes'),
    places: listOf('places'),
    actors: listOf('actors'),
    tags: listOf('tags'),
    sources: listOf('sources'),
  };
}

function entriesOf(lists: Lists): JsonObject {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) => {
      const entries = list.entries();
      return entries ? [[name, entries]] : [];
    }),
  );
}
