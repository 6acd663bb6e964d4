/**
 * The middle form of the import: every format becomes a list of drafts, and `dataset/` makes a
 * dataset of these.
 */
import type { ReportLine, ReportLog } from './report/report';
import type { Table } from './table/table';

export type DateOrder = 'day-first' | 'month-first';

/** What an editor says where a file alone does not. */
export type ImportOptions = {
  /** The column of a field, by field: `{ date: 'Datum' }`. */
  readonly map?: Readonly<Record<string, string>>;
  /** The field of a column, by column; `none` keeps it as a field of the details. */
  readonly columns?: Readonly<Record<string, string>>;
  /** How dates such as 3/4/1970 are meant. */
  readonly dateOrder?: DateOrder;
  /** The language of the texts, as a code: `nl`. */
  readonly language?: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  readonly encoding?: string;
  /** What separates the columns of a text file. */
  readonly delimiter?: string;
  /** The name or the number, from 1, of a sheet of a workbook. */
  readonly sheet?: string | number;
  /** The zone of clock times that have none, such as `Europe/Amsterdam`. */
  readonly timeZone?: string;
  /** The name of a format of `readers.ts`, if the file does not show its own. */
  readonly format?: string;
  /** Keeps pictures and other media as media of their events, not as sources. */
  readonly media?: boolean;
  /** Makes every warning an error. */
  readonly strict?: boolean;
};

/** Where something stands in a file. */
export type Position = {
  /** The row of a sheet or the line of a text, from 1. */
  readonly row?: number;
  /** Keys and indexes of a JSON file, from 0: `events.3`. */
  readonly path?: string;
};

/** A source has an address, a title or a publisher. */
export type DraftSource = {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
};

export type DraftMedia = {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
};

export type DraftPlace = {
  readonly name?: string;
  /** Latitude and longitude. */
  readonly coordinates?: readonly [number, number];
};

/** An event as a reader found it. Texts may still have markup. */
export type Draft = {
  readonly at: Position;
  readonly title: string;
  readonly text?: string;
  /** The text of `when` in a dataset. Either side of a `/` may be a set, as in an object. */
  readonly when: string;
  /** Whether `when` has a clock time for which the file names no zone. */
  readonly lacksZone?: boolean;
  /** The date in the words of the file, if they say more than `when`. */
  readonly wording?: string;
  readonly id?: string;
  readonly timeZone?: string;
  readonly status?: 'announced' | 'cancelled' | 'planned';
  readonly lane?: string;
  readonly place?: DraftPlace;
  readonly actors?: readonly string[];
  readonly tags?: readonly string[];
  readonly sources?: readonly DraftSource[];
  readonly media?: readonly DraftMedia[];
  readonly importance?: number;
  readonly colour?: string;
  /** What the format has no key for, by the name of its column. */
  readonly fields?: readonly (readonly [name: string, value: string])[];
};

/** A named period, such as an era. `from` and `to` are dates of a dataset. */
export type DraftRange = {
  readonly at: Position;
  readonly title: string;
  readonly text?: string;
  readonly from: string;
  readonly to: string;
};

/** What a reader gives. */
export type Drafts = {
  readonly events: readonly Draft[];
  readonly ranges?: readonly DraftRange[];
  readonly title?: string;
  readonly standfirst?: string;
  readonly language?: string;
  readonly timeZone?: string;
  /** How many rows or records the file has, also those that gave no event. */
  readonly total: number;
};

/** A file that is a dataset already needs no drafts. */
export type ReadDataset = { readonly dataset: object; readonly total: number };

/** A file, decoded when a reader asks for it. */
export type SourceFile = {
  readonly name: string;
  /** Lower case, without the dot; '' if the name has none. */
  readonly extension: string;
  readonly bytes: Uint8Array;
  readonly text: () => string;
  /** The value of a JSON file; undefined if it is not one. */
  readonly json: () => unknown;
};

export type ReadContext = { readonly options: ImportOptions; readonly log: ReportLog };

export type ReadFile = (
  file: SourceFile,
  context: ReadContext,
) => Drafts | ReadDataset | Promise<Drafts | ReadDataset>;

export type ReadTable = (file: SourceFile, context: ReadContext) => Table | Promise<Table>;

/** A row of `readers.ts`. */
export type Reader = {
  readonly name: string;
  readonly extensions: readonly string[];
  /** Whether the content is of this format. Readers are asked in the order of their list. */
  readonly recognises: (file: SourceFile) => boolean;
  readonly load: () => Promise<ReadFile>;
  /** Reads the rows alone, if the format is a sheet. */
  readonly loadTable?: () => Promise<ReadTable>;
};

export type ImportCounts = {
  /** Rows or records in the file. */
  readonly total: number;
  /** Events in the dataset. */
  readonly events: number;
  readonly changed: number;
  readonly leftOut: number;
  readonly refused: number;
};

export type ImportResult = {
  /** A dataset as an editor writes it; null if the import stopped. */
  readonly dataset: object | null;
  readonly report: readonly ReportLine[];
  readonly counts: ImportCounts;
  /** The name of the format; null if none was recognised. */
  readonly format: string | null;
};
