/** Dates between reading and writing. A reading has no zone and no words of the file. */

export type SeasonNumber = 21 | 22 | 23 | 24;

/** A date at its own precision. Missing parts are not known. */
export type DatePart = {
  /** Astronomical: 0 is 1 BC, -269 is 270 BC. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: SeasonNumber;
  /** What X stands for: `202X`, `20XX`, `2025-XX`; `2025-09-XX` and `2025-XX-XX` hide a day. */
  readonly hidden?: 'decade' | 'century' | 'month' | 'day';
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** 1 to 999; left out if 0. */
  readonly millisecond?: number;
  /** Minutes east of UTC, if the file says it. */
  readonly offset?: number;
  /** The offset, if clocks of the zone show this time twice. */
  readonly shownOffset?: number;
  /** Whether a part of a millisecond was left out. */
  readonly hasFraction?: true;
  readonly approximate?: true;
  readonly uncertain?: true;
};

/** A date, period or set, with the meanings of `WhenForm` in `time/`. */
export type DateReading =
  | {
      readonly form: 'at' | 'since' | 'open-end' | 'until' | 'by' | 'from';
      readonly first: DatePart;
    }
  | {
      readonly form: 'span' | 'between' | 'either';
      readonly first: DatePart;
      readonly last: DatePart;
      /** The dates between the two of a list. */
      readonly others?: readonly DatePart[];
    }
  /** A period whose start lies between `first` and `latest`, and its end from `earliest`. */
  | {
      readonly form: 'bounded';
      readonly first: DatePart;
      readonly latest: DatePart;
      readonly earliest: DatePart;
      readonly last: DatePart;
    }
  /** The end of an event that goes on. */
  | { readonly form: 'now' };

/** Why a text is not a date. */
export type DateFault = {
  readonly fault:
    | 'bad-date'
    | 'bad-time'
    | 'impossible-date'
    | 'short-year'
    | 'ambiguous-word'
    | 'end-before-start'
    | 'order';
  /** The part that is at fault. */
  readonly part: string;
};

export function isFault(value: object): value is DateFault {
  return 'fault' in value;
}

const PARTS = ['first', 'latest', 'earliest', 'last'] as const;

/** The dates of a reading. */
export function partsOf(reading: DateReading): readonly DatePart[] {
  const parts: { readonly [name in (typeof PARTS)[number]]?: DatePart } =
    reading.form === 'now' ? {} : reading;
  const others = 'others' in reading ? reading.others : [];
  return [...PARTS.flatMap((name) => parts[name] ?? []), ...(others ?? [])];
}

/** A reading with each of its dates changed. */
export function mapParts<Reading extends DateReading>(
  reading: Reading,
  change: (part: DatePart) => DatePart,
): Reading {
  const parts: { readonly [name in (typeof PARTS)[number]]?: DatePart } =
    reading.form === 'now' ? {} : reading;
  const changed = PARTS.flatMap((name) => {
    const part = parts[name];
    return part ? [[name, change(part)] as const] : [];
  });
  const others = 'others' in reading && reading.others?.map(change);
  return { ...reading, ...Object.fromEntries(changed), ...(others && { others }) };
}

export function hasClock({ hour }: DatePart): boolean {
  return hour !== undefined;
}

/** As far as the dates of a dataset reach. */
const MAX_YEAR = 20e9;
/** Years beyond it have no months in a dataset. */
const MAX_DATED_YEAR = 9999;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether the calendar, the clock and a dataset have this date. */
export function exists(part: DatePart): boolean {
  const { year, month, day, season, hour = 0, minute = 0, second = 0 } = part;
  const isDated = month !== undefined || season !== undefined;
  const maxYear = isDated ? MAX_DATED_YEAR : MAX_YEAR;
  if (!Number.isSafeInteger(year) || Math.abs(year) > maxYear) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day !== undefined && (day < 1 || day > daysOf(year, month ?? 1))) return false;
  return hour < 24 && minute < 60 && second < 60;
}

/** Below 0 if `a` ends before `b` begins. */
export function endMinusStart(a: DatePart, b: DatePart): number {
  // Between two times of the hour that clocks show twice, the offsets decide.
  const shift = (b.shownOffset ?? 0) - (a.shownOffset ?? 0);
  if (a.shownOffset !== undefined && b.shownOffset !== undefined && shift !== 0) return shift;
  const end = fieldsOf(a, true);
  const start = fieldsOf(b, false);
  const at = end.findIndex((value, k) => value !== start[k]);
  return at < 0 ? 0 : (end[at] ?? 0) - (start[at] ?? 0);
}

function fieldsOf(part: DatePart, isEnd: boolean): readonly number[] {
  const { year, month, day, season, hidden, hour, minute, second, millisecond } = part;
  const years = hidden === 'century' ? 99 : hidden === 'decade' ? 9 : 0;
  // A winter has the year in which it begins, and ends in the next.
  const firstMonth = month ?? (season ? (season - 20) * 3 : isEnd ? 12 : 1);
  const lastMonth = season && isEnd ? firstMonth + 2 : firstMonth;
  return [
    year + (isEnd ? years : 0),
    lastMonth,
    day ?? (isEnd ? 31 : 1),
    hour ?? (isEnd ? 24 : 0),
    minute ?? 0,
    second ?? 0,
    millisecond ?? 0,
  ];
}
