/**
 * The words that every room uses for time. All instants are epoch milliseconds (UTC); all spans are
 * half-open, `[start, end)`. Nothing here knows a language: rooms above turn parts into words.
 */

/** A stretch of time, epoch ms, half-open. The visible range ("the view") is one of these. */
export type Span = { readonly start: number; readonly end: number };

/** A wall clock's reading in some zone. `month` is 1 to 12. */
export type PlainDateTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * One date as it was written, at its own precision and with its qualifiers, but without words.
 * A missing `month` means that only the year is known, and so on down. `unspecified` says which
 * digits were written as X ("202X" is a decade, "20XX" a century, "2025-XX" a month,
 * "2025-09-XX" a day); the fields that it hides are left out, `year` holding the first it can be.
 */
export type DateParts = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly season?: Season;
  readonly unspecified?: 'century' | 'decade' | 'year' | 'month' | 'day';
  /** EDTF `~` and `%`: about. */
  readonly approximate?: true;
  /** EDTF `?` and `%`: the source is unsure. */
  readonly uncertain?: true;
};

/**
 * How the parts of a `When` are to be read:
 * `at` a single date; `span` from first to last; `since` from first, still going on; `open-end` from
 * first to an unknown end; `until` from an unknown or open start to last; `between` one moment
 * somewhere from first to last (EDTF `[a..b]`, or a list of candidates `[a,b]`); `by` one moment,
 * last at the latest (`[..b]`); `from` one moment, first at the earliest (`[a..]`).
 */
export type WhenForm = 'at' | 'span' | 'since' | 'open-end' | 'until' | 'between' | 'by' | 'from';

/** A date, range or set as written: form and parts, no instants, no zone. */
export type WhenParts = {
  readonly form: WhenForm;
  readonly first: DateParts | null;
  readonly last: DateParts | null;
  /** The candidates of a list such as `[2025-08-15,2025-08-18]`, in order, where it was one. */
  readonly candidates?: readonly DateParts[];
};

/**
 * The four instants of an event: each end with the earliest and the latest it can be, epoch ms.
 * Certain: `startEarliest === startLatest`. An end that is open or unknown is -Infinity or Infinity
 * until the dataset's coverage and date close it. Always `startEarliest <= startLatest`,
 * `endEarliest <= endLatest`, `startEarliest <= endLatest`. `startLatest > endEarliest` is possible:
 * then no moment is certain to be inside (one day of a month, "by September").
 */
export type Bounds = {
  readonly startEarliest: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly endLatest: number;
};

export type TickUnit = 'century' | 'decade' | 'year' | 'month' | 'day' | 'hour' | 'minute';

/** A tick of the axis: where, and the wall reading that its label is worded from. */
export type Tick = {
  readonly at: number;
  readonly unit: TickUnit;
  readonly dateTime: PlainDateTime;
};
