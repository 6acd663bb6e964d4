/** The types of the library. They depend on nothing, so that the package ships them as they are. */

/** A dataset (`docs/data.md`) as an object, or the address of its JSON. */
export type TimelineData = string | URL | object;

/** An instant: a date, milliseconds since 1970, or a text in ISO 8601 such as `2025-09-04`. */
export type TimelineInstant = Date | number | string;

/** A range of time to show. */
export type TimelineRangeInput = { readonly from: TimelineInstant; readonly to: TimelineInstant };

/** The range of time that is shown. */
export type TimelineRange = { readonly from: Date; readonly to: Date };

/** What is wrong with a dataset. */
export type TimelineProblem = {
  readonly severity: 'error' | 'warning';
  /** Where: `events.3.when`. */
  readonly path: string;
  readonly what: string;
  /** What to do. */
  readonly todo: string;
};

export type TimelineSettings = {
  /** The language, if the dataset is in several. The default is the page's, else the first. */
  readonly locale?: string | undefined;
  /** `page` follows the page's `color-scheme`, and is the default. */
  readonly theme?: 'page' | 'device' | 'light' | 'dark' | undefined;
  /**
   * `all` shows everything that a page of a site has: title, search, filters, list, table, overview
   * and dialogs. `embed`, the default, shows what fits in a box: the drawing, the opened event, and
   * the list behind a button.
   */
  readonly parts?: 'all' | 'embed' | undefined;
  /**
   * A number of pixels or a CSS length. The default is 480; with all parts, as high as they are.
   */
  readonly height?: number | string | undefined;
  /** More classes of the box, for custom properties. */
  readonly className?: string | undefined;
  /** The range to show. The timeline stays there until this changes; see `defaultRange`. */
  readonly range?: TimelineRangeInput | undefined;
  /** The range at the start, which readers then change. The default is the whole period. */
  readonly defaultRange?: TimelineRangeInput | undefined;
  /** The id of the opened event, or null. It stays open until this changes. */
  readonly selected?: string | null | undefined;
  /** The event that is open at the start, which readers then change. */
  readonly defaultSelected?: string | null | undefined;
  /** The reader moved to another range. */
  readonly onRangeChange?: ((range: TimelineRange) => void) | undefined;
  /** The reader opened an event, or closed it. */
  readonly onSelect?: ((id: string | null) => void) | undefined;
  /** The timeline can be used. */
  readonly onReady?: (() => void) | undefined;
  /** The data could not be loaded or is wrong. The box says so too. */
  readonly onError?: ((error: Error) => void) | undefined;
  /** The address of an event in your app, for links that open a new tab. */
  readonly eventHref?: ((id: string) => string) | undefined;
};

export type TimelineOptions = TimelineSettings & { readonly data: TimelineData };

/** A mounted timeline. */
export type TimelineHandle = {
  /** Resolves once the timeline can be used, or has failed. */
  readonly ready: Promise<void>;
  /** Changes some settings. Another `locale` loads the timeline anew. */
  readonly update: (settings: Partial<TimelineOptions>) => void;
  /** Removes the timeline from its element. */
  readonly destroy: () => void;
};

/** A file to import: its name, for its extension, and its content. */
export type ImportFileInput = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: {
    /** The column of a field: `{ date: 'Datum' }`. */
    readonly map?: Readonly<Record<string, string>>;
    /** How dates such as 3/4/1970 are meant. */
    readonly dateOrder?: 'day-first' | 'month-first';
    /** The language of the texts, as a code. */
    readonly language?: string;
    readonly encoding?: string;
    readonly delimiter?: string;
    /** The sheet of a workbook, by name or number. */
    readonly sheet?: string | number;
    /** The zone of clock times that have none. */
    readonly timeZone?: string;
    readonly format?: string;
    /** Makes every warning an error. */
    readonly strict?: boolean;
  };
};

/** A line of the report of an import. */
export type ImportReportLine = {
  readonly kind: 'read' | 'changed' | 'left-out' | 'refused';
  readonly severity: 'info' | 'warning' | 'error';
  /** The row, the column or the path in the file. */
  readonly where: string;
  readonly what: string;
  readonly todo: string;
};

export type ImportedFile = {
  /** A dataset; null if the file could not be read. */
  readonly dataset: object | null;
  readonly report: readonly ImportReportLine[];
  readonly counts: {
    readonly total: number;
    readonly events: number;
    readonly changed: number;
    readonly leftOut: number;
    readonly refused: number;
  };
  /** The name of the format; null if none was recognised. */
  readonly format: string | null;
};
