/** The headings of a vertical drawing, which stay in view while their time is in view. */
import type { Timeline } from '../../model';
import { DAY } from '../../base';
import { startOfYears, toPlain } from '../../time';
import type { VerticalRows } from './rows';

export type HeadingUnit = 'day' | 'month' | 'year' | 'decade' | 'century';

/** The parts of a local date down to the unit of a heading. */
export type HeadingParts = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
};

/** The length of each unit, finest first (ms). */
const UNITS: readonly (readonly [HeadingUnit, number])[] = [
  ['day', DAY],
  ['month', 30.44 * DAY],
  ['year', 365.25 * DAY],
  ['decade', 3652.5 * DAY],
  ['century', 36_525 * DAY],
];
/** Days are headings only of a shorter timeline. */
const DAYS_BELOW_MS = 4 * DAY;
/** A longer timeline has years as headings. */
const YEARS_FROM_MS = 10_000 * 365.25 * DAY;
/** The least number of events a heading should have on average. */
const MIN_EVENTS_PER_HEADING = 1.5;
/** Outliers before and after this share of events do not count. */
const OUTLIER_SHARE = 0.05;

/** The finest unit that gives headings enough events. */
export function headingUnitOf({ events, times }: VerticalRows): HeadingUnit {
  const n = events.length;
  const outliers = Math.floor(n * OUTLIER_SHARE);
  const length = (times[n - 1 - outliers] ?? 0) - (times[outliers] ?? 0);
  const found = UNITS.find(([unit, unitMs]) =>
    unit === 'day'
      ? length < DAYS_BELOW_MS
      : n - 2 * outliers >= MIN_EVENTS_PER_HEADING * (1 + length / unitMs),
  );
  // Centuries of prehistory have no names, so each event has the heading of its own year.
  return found?.[0] ?? (length < YEARS_FROM_MS ? 'century' : 'year');
}

/** The parts of the heading of a row: those finer than its unit are left out. */
export function headingOf(timeline: Timeline, instant: number, unit: HeadingUnit): HeadingParts {
  const { year, month, day } = toPlain(instant, timeline.core.timeZone);
  switch (unit) {
    case 'day':
      return { year, month, day };
    case 'month':
      return { year, month };
    case 'year':
      return { year };
    case 'decade':
      return { year: startOfYears(year, 10) };
    case 'century':
      return { year: startOfYears(year, 100) };
  }
}
