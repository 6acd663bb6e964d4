/** What the worker is asked, and what it answers. */
import type { CompiledDetails, CompiledFacets, UnpackedCore } from '../../model';
import type { ImportOptions } from '../../import';
import type { AuthorDocument } from '../document/types';
import type { ColumnNames } from '../document/columns';

/** A language in which the messages are written. */
export type MessageLanguage = 'en' | 'nl';

/** A line of the report of the import, or an issue of the check. */
export type Message = {
  readonly kind: 'read' | 'changed' | 'left-out' | 'refused' | 'check';
  readonly severity: 'info' | 'warning' | 'error';
  readonly code: string;
  /** The index of the row; null if the message is about the whole. */
  readonly row: number | null;
  /** The name of the column; null if it is about no column. */
  readonly column: string | null;
  /** Where in the dataset or the file, if it is in no row. */
  readonly path: string | null;
  readonly what: string;
  readonly todo: string;
};

export type Counts = {
  readonly rows: number;
  readonly events: number;
  readonly changed: number;
  readonly leftOut: number;
  readonly refused: number;
};

/** A timeline that can be drawn. */
export type CompiledTimeline = {
  readonly core: UnpackedCore;
  readonly details: CompiledDetails;
  readonly facets: CompiledFacets;
  /** The languages of the dataset. */
  readonly languages: readonly string[];
  readonly locale: string;
};

export type Checked = {
  readonly messages: readonly Message[];
  readonly counts: Counts;
  /** The dataset as JSON; null if there is none. */
  readonly json: string | null;
  /** Null if the dataset has errors. */
  readonly timeline: CompiledTimeline | null;
  /** The id of the event of each row, by the index of the row. */
  readonly events: ReadonlyMap<number, string>;
  /** The field as which each column is read, by column. */
  readonly fields: Readonly<Record<string, string>>;
};

export type FileInput = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: ImportOptions;
};

export type Opened = {
  /** Null if the file cannot be read: the messages say why. */
  readonly document: AuthorDocument | null;
  readonly messages: readonly Message[];
  readonly format: string | null;
};

export type WorkerRequest =
  | {
      readonly id: number;
      readonly type: 'check';
      readonly document: AuthorDocument;
      readonly language: MessageLanguage;
      readonly locale: string | null;
    }
  | {
      readonly id: number;
      readonly type: 'open';
      readonly file: FileInput;
      readonly language: MessageLanguage;
      readonly names: ColumnNames;
    };

export type WorkerAnswer =
  | { readonly id: number; readonly type: 'check'; readonly checked: Checked }
  | { readonly id: number; readonly type: 'open'; readonly opened: Opened }
  | { readonly id: number; readonly type: 'failure'; readonly reason: string };
