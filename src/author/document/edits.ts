/** What an editor does to a document. Each edit returns another document. */
import { type AuthorDocument, type AuthorRow, type JsonObject } from './types';

export type Edit = (document: AuthorDocument) => AuthorDocument;

const EMPTY_ROWS = 3;

/** A document with columns and some empty rows. */
export function emptyDocument(
  columns: readonly (readonly [field: string, name: string])[],
): AuthorDocument {
  const names = columns.map(([, name]) => name);
  return {
    columns: names,
    isNamed: true,
    fields: Object.fromEntries(columns.map(([field, name]) => [name, field])),
    rows: Array.from({ length: EMPTY_ROWS }, (_, key) => ({ key, cells: names.map(() => '') })),
    settings: {},
  };
}

/** Replaces rows by their keys. */
export function replaceRows(changed: readonly AuthorRow[]): Edit {
  const byKey = new Map(changed.map((row) => [row.key, row]));
  return (document) => ({
    ...document,
    rows: document.rows.map((row) => byKey.get(row.key) ?? row),
  });
}

/** The document with a cell as it is being typed. */
export function withDraft(
  document: AuthorDocument,
  { row, column, text }: { readonly row: number; readonly column: number; readonly text: string },
): AuthorDocument {
  const typed = document.rows[row];
  if (!typed) return document;
  const cells = typed.cells.with(column, text);
  return { ...document, rows: document.rows.with(row, { ...typed, cells }) };
}

/** Writes cells from a row and a column on, as a spreadsheet does, and adds rows if they lack. */
export function pasteCells(
  row: number,
  column: number,
  cells: readonly (readonly string[])[],
): Edit {
  return (document) => {
    const { length } = document.columns;
    const missing = Math.max(0, row + cells.length - document.rows.length);
    const rows = [...document.rows, ...newRows(document, missing)];
    return {
      ...document,
      rows: rows.map((each, k) => {
        const pasted = cells[k - row];
        if (!pasted) return each;
        const written = each.cells.map((cell, c) => pasted[c - column] ?? cell);
        return { ...each, cells: written.slice(0, length) };
      }),
    };
  };
}

export function addRow(at: number): Edit {
  return (document) => ({
    ...document,
    rows: document.rows.toSpliced(at, 0, ...newRows(document, 1)),
  });
}

export function removeRow(at: number): Edit {
  return (document) => ({ ...document, rows: document.rows.toSpliced(at, 1) });
}

/** Moves a row up (-1) or down (1). At the ends it stays. */
export function moveRow(at: number, by: -1 | 1): Edit {
  return (document) => {
    const row = document.rows[at];
    const to = at + by;
    if (!row || to < 0 || to >= document.rows.length) return document;
    return { ...document, rows: document.rows.toSpliced(at, 1).toSpliced(to, 0, row) };
  };
}

/** Adds a column for a field. */
export function addColumn(field: string, wanted: string): Edit {
  return (document) => {
    let name = wanted;
    for (let n = 2; document.columns.includes(name); n++) name = `${wanted} (${n})`;
    return {
      ...document,
      columns: [...document.columns, name],
      fields: { ...document.fields, [name]: field },
      rows: document.rows.map((row) => ({
        ...row,
        cells: [...row.cells, ''],
        ...(row.asRead && { asRead: [...row.asRead, ''] }),
      })),
    };
  };
}

export function setField(column: string, field: string): Edit {
  return (document) => ({ ...document, fields: { ...document.fields, [column]: field } });
}

export function setDateOrder(order: AuthorDocument['dateOrder'] | undefined): Edit {
  return (document) => {
    const { dateOrder: _, ...rest } = document;
    return { ...rest, ...(order && { dateOrder: order }) };
  };
}

/** Sets a key of the dataset; undefined removes it. */
export function setSetting(key: string, value: unknown): Edit {
  return (document) => {
    const { [key]: _, ...settings } = document.settings;
    return {
      ...document,
      settings: value === undefined ? settings : { ...settings, [key]: value },
    };
  };
}

/** Sets a key of the event of a row that no column holds; undefined removes it. */
export function setEventKey(key: number, name: string, value: unknown): Edit {
  return (document) => ({
    ...document,
    rows: document.rows.map((row) => {
      if (row.key !== key) return row;
      const { [name]: _, ...event } = row.event ?? {};
      const changed: JsonObject = value === undefined ? event : { ...event, [name]: value };
      return { ...row, event: changed };
    }),
  });
}

function newRows({ rows, columns }: AuthorDocument, count: number): readonly AuthorRow[] {
  const next = rows.reduce((most, { key }) => Math.max(most, key + 1), 0);
  return Array.from({ length: count }, (_, k) => ({
    key: next + k,
    cells: columns.map(() => ''),
  }));
}
