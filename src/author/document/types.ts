/** What the author's page edits: a table of rows, and what a dataset has around its events. */
import type { ImportOptions } from '../../import';

export type JsonObject = { readonly [key: string]: unknown };

export type AuthorRow = {
  /** Unique in the document, and never used again. */
  readonly key: number;
  /** A text for each column. */
  readonly cells: readonly string[];
  /** What the cells cannot hold: the event of an opened dataset, or what the form adds. */
  readonly event?: JsonObject;
  /** The cells as the event gave them. A cell that differs from its own was edited. */
  readonly asRead?: readonly string[];
};

export type AuthorDocument = {
  readonly columns: readonly string[];
  /** Whether the names of the columns are those of the file, and no letters in their place. */
  readonly isNamed: boolean;
  /** The field of a column, by column, if the name is not to decide. `none` has no field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly rows: readonly AuthorRow[];
  /** The dataset without its events. */
  readonly settings: JsonObject;
  readonly dateOrder?: NonNullable<ImportOptions['dateOrder']>;
};

export function isBlankRow({ cells }: AuthorRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The language of the cells, if the document says it. */
export function languageOf({ languages }: JsonObject): string | undefined {
  const list: readonly unknown[] = Array.isArray(languages) ? languages : [];
  const [first] = list;
  return typeof first === 'string' ? first : undefined;
}
