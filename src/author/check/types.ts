/** What the worker is asked, and what it answers. */
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

/** A dataset without errors. */
export type ShownTimeline = {
  /** The dataset as JSON. */
  readonly json: string;
  readonly languages: readonly string[];
  /** The language in which the timeline is shown. */
  readonly locale: string;
};

export type Checked = {
  readonly messages: readonly Message[];
  readonly counts: Counts;
  /** The dataset as JSON; null if there is none. */
  readonly json: string | null;
  /** Null if the dataset has errors. */
  readonly timeline: ShownTimeline | null;
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
  readonly how: HowRead;
};

/** How a file was read. */
export type HowRead = {
  /** The label of its encoding; '' if it is not known. */
  readonly encoding: string;
  /** Whether the file itself shows its encoding, or has none. */
  readonly isSure: boolean;
  /** The names of the sheets of a workbook. */
  readonly sheets: readonly string[];
  readonly sheet: string;
};

/** A cell as it is being typed. */
export type DraftCell = {
  /** The index of the row. */
  readonly row: number;
  /** The index of the column. */
  readonly column: number;
  readonly text: string;
};

/** What a check finds with a cell as it is being typed: the messages of its row alone. */
export type CheckedDraft = Pick<Checked, 'messages' | 'counts'>;

/** One HTML file, or a folder for a host in a zip. */
export type WholeFile = 'html' | 'folder';

export type WrittenFile = {
  readonly type: string;
  readonly extension: string;
  readonly content: BlobPart;
};

type Requests = {
  readonly check: {
    readonly document: AuthorDocument;
    readonly language: MessageLanguage;
    /** The language of the timeline, if the dataset is in it; else its first. */
    readonly locale: string | null;
  };
  /** Checks a cell in the document of the last check. */
  readonly draft: { readonly draft: DraftCell; readonly language: MessageLanguage };
  /** Writes the whole timeline of the last check as a file. */
  readonly write: {
    readonly kind: WholeFile;
    /** The address of the folder with the code of timelines. */
    readonly assets: string;
  };
  readonly open: {
    readonly file: FileInput;
    readonly language: MessageLanguage;
    readonly names: ColumnNames;
  };
};
type Answers = {
  readonly check: Checked;
  readonly draft: CheckedDraft;
  readonly write: WrittenFile;
  readonly open: Opened;
};

export type RequestType = keyof Requests;
export type RequestOf<Type extends RequestType> = Requests[Type];
export type AnswerOf<Type extends RequestType> = Answers[Type];

export type WorkerRequest = {
  [Type in RequestType]: { readonly id: number; readonly type: Type } & Requests[Type];
}[RequestType];

export type WorkerAnswer =
  | { readonly id: number; readonly answer: Answers[RequestType] }
  | { readonly id: number; readonly failure: string };
