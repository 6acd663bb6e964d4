/**
 * The types that every layer uses for time. All instants are epoch milliseconds (UTC); all spans
 * are half-open, `[start, end)`. Nothing here knows a language: `i18n/` turns parts into words.
 */

/** An interval of time in epoch ms, half-open. The view is a span. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Calendar date and clock time in some zone. `month` is 1 to 12. Year 0 is 1 BC. The seconds are
 * there only if they are asked for.
 */
export type PlainDateTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly millisecond?: number;
};

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * A date as written, at its own precision and with its qualifiers, but without words. A missing
 * `month` means that only the year is known, and likewise for the smaller fields. `unspecified`
 * says which digits were written as X ("202X": decade, "20XX": century, "2025-XX": month,
 * "2025-09-XX": day). Fields hidden by X are missing; `year` is then the first possible year.
 */
export type DateParts = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  /** The offset from UTC (ms) of a clock time that clocks show twice, if the text has one. */
  readonly offsetMs?: number;
  readonly season?: Season;
  readonly unspecified?: 'century' | 'decade' | 'year' | 'month' | 'day';
  /** EDTF `~` and `%`. */
  readonly approximate?: true;
  /** EDTF `?` and `%`. */
  readonly uncertain?: true;
};

/**
 * What the two dates of a `WhenParts` mean:
 *
 * - `at`: a single date, `first`
 * - `span`: from `first` to `last` (EDTF `a/b`)
 * - `since`: from `first`, ongoing (`a/..`)
 * - `open-end`: from `first` to an unknown end (`a/`)
 * - `until`: from an unknown or open start to `last` (`/b`, `../b`)
 * - `between`: a moment somewhere from `first` to `last` (`[a..b]`, or a list `[a,b]`)
 * - `by`: a moment at `last` or earlier (`[..b]`)
 * - `from`: a moment at `first` or later (`[a..]`)
 */
export type WhenForm = 'at' | 'span' | 'since' | 'open-end' | 'until' | 'between' | 'by' | 'from';

/** A date, range or set as written, without instants and without a zone. */
export type WhenParts = {
  readonly form: WhenForm;
  readonly first: DateParts | null;
  readonly last: DateParts | null;
  /** Only for a list such as `[2025-08-15,2025-08-18]`: its dates, ascending. */
  readonly candidates?: readonly DateParts[];
};

/**
 * The earliest and the latest possible start and end of an event, epoch ms. A start is certain if
 * `startEarliest === startLatest`. An open or unknown end is -Infinity or Infinity until `format/`
 * closes it with the dataset's coverage and date. Always `startEarliest <= startLatest`,
 * `endEarliest <= endLatest` and `startEarliest <= endLatest`. `startLatest > endEarliest` is
 * possible, for example for a day somewhere in a month: then no moment is certainly inside.
 */
export type Bounds = {
  readonly startEarliest: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly endLatest: number;
};

export type TickUnit =
  | 'century'
  | 'decade'
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond';

/** A tick of the axis: its instant, and the local date and time for its label. */
export type Tick = {
  readonly at: number;
  readonly unit: TickUnit;
  readonly dateTime: PlainDateTime;
};
