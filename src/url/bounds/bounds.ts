/**
 * Reads and writes the bounds of a range in an address, as plain time in the dataset's zone, never
 * the reader's. Written bounds are read back without repair, and written again they are the same
 * text.
 */
import { DAY, MINUTE, SECOND } from '../../base';
import { MIN_VIEW_MS, type Timeline } from '../../model';
import {
  isoDate,
  isoYear,
  MAX_EXACT_MS,
  momentBefore,
  shortestViewAt,
  toInstant,
  toPlain,
  type Span,
} from '../../time';
import { readDateTime, writeDateTime } from './dateTimes';

/** The shortest ranges that are written in whole seconds, minutes, days and years. */
const SECONDS_FROM_MS = MINUTE;
const MINUTES_FROM_MS = 10 * MINUTE;
const DAYS_FROM_MS = 30 * DAY;
const YEARS_FROM = 10_000;

/** The instants that a bound means (epoch ms) as the start and as the end of a range. */
export type Bound = { readonly asStart: number; readonly asEnd: number };

/**
 * Reads a year, a month, a day or a clock time (see `readDateTime`); null for any other text and
 * for dates that do not exist. A date that ends a range is included in the range. A clock time is
 * exact; if the clocks show it twice in autumn, the range includes both.
 */
export function readBound(text: string, zone: string): Bound | null {
  const read = readDateTime(text);
  if (!read) return null;
  const { date, inUtc } = read;
  const { year, month, day, hour } = date;
  if (hour !== undefined) {
    const clockZone = inUtc ? 'UTC' : zone;
    return {
      asStart: toInstant(date, clockZone, 'earlier'),
      asEnd: toInstant(date, clockZone, 'later'),
    };
  }
  const next =
    day !== undefined
      ? { year, month, day: day + 1 }
      : month !== undefined
        ? { year, month: month + 1 }
        : { year: year + 1 };
  return { asStart: toInstant(date, zone, 'earlier'), asEnd: toInstant(next, zone, 'earlier') };
}

/**
 * Writes the bounds of a view: years from ten thousand of them; days if it is 30 days or longer or
 * if both bounds are midnights; else minutes, below ten minutes seconds, and below a minute
 * milliseconds. Rounds to the nearest, but never out of `limits`, where reading would move it back.
 */
export function writeBounds(view: Span, limits: Span, zone: string): { from: string; to: string } {
  const round = ({ start, end }: Span, neighbours: FindNeighbours): Span => ({
    start: nearestInside(limits, neighbours(start, zone), start),
    end: nearestInside(limits, neighbours(end, zone), end),
  });
  const isExact = Math.max(Math.abs(view.start), Math.abs(view.end)) < MAX_EXACT_MS;
  let span = view;
  // Decide on rounded bounds, since these are read back.
  for (const [fromMs, neighbours] of isExact ? CLOCK_STEPS : []) {
    if (span.end - span.start >= fromMs) span = round(span, neighbours);
  }
  const leastMs = shortestViewAt(span.start, MIN_VIEW_MS);
  if (span.end - span.start < leastMs) {
    const [start, end] = [span.end - leastMs, span.start + leastMs];
    span = start >= limits.start ? { start, end: span.end } : { start: span.start, end };
  }
  if (span.end - span.start >= DAYS_FROM_MS) span = round(span, midnightsAround);
  const years = round(span, yearsAround);
  const firstYear = toPlain(years.start, zone).year;
  const lastYear = toPlain(momentBefore(years.end), zone).year;
  const areYears = isYear(years.start, zone) && isYear(years.end, zone);
  if (areYears && lastYear - firstYear >= YEARS_FROM)
    return { from: isoYear(firstYear), to: isoYear(lastYear) };
  return isMidnight(span.start, zone) && isMidnight(span.end, zone)
    ? {
        from: isoDate(toPlain(span.start, zone)),
        to: isoDate(toPlain(momentBefore(span.end), zone)),
      }
    : { from: formatClock(span.start, zone), to: formatClock(span.end, zone) };
}

/** The bounds of a view as the timeline's addresses write them. */
export function writeViewBounds(
  view: Span,
  { limits, core }: Timeline,
): { from: string; to: string } {
  return writeBounds(view, limits, core.timeZone);
}

/** The neighbour that is nearer to `instant`, unless it is outside the limits. */
function nearestInside(
  limits: Span,
  [before, after]: readonly [number, number],
  instant: number,
): number {
  if (before < limits.start) return after;
  if (after > limits.end) return before;
  return after - instant <= instant - before ? after : before;
}

type Neighbours = readonly [before: number, after: number];
type FindNeighbours = (instant: number, zone: string) => Neighbours;

/** The steps of clock times from fine to coarse, with the shortest view that has them. */
const CLOCK_STEPS: readonly (readonly [fromMs: number, FindNeighbours])[] = [
  [0, (instant) => stepsAround(instant, 1)],
  [SECONDS_FROM_MS, (instant) => stepsAround(instant, SECOND)],
  [MINUTES_FROM_MS, minutesAround],
];

function stepsAround(instant: number, stepMs: number): Neighbours {
  const before = Math.floor(instant / stepMs) * stepMs;
  return before === instant ? [instant, instant] : [before, before + stepMs];
}

/** Whole minutes of the zone's clock: offsets once had seconds (Tehran until 1935). */
function minutesAround(instant: number, zone: string): Neighbours {
  const dateTime = toPlain(instant, zone);
  const before = (['later', 'earlier'] as const)
    .map((disambiguation) => toInstant(dateTime, zone, disambiguation))
    .find((minute) => minute <= instant && instant - minute < MINUTE);
  const start = before ?? Math.floor(instant / MINUTE) * MINUTE;
  return start === instant ? [start, start] : [start, start + MINUTE];
}

function midnightsAround(instant: number, zone: string): Neighbours {
  const { year, month, day } = toPlain(instant, zone);
  const before = toInstant({ year, month, day }, zone, 'earlier');
  if (before === instant) return [before, before];
  return [before, toInstant({ year, month, day: day + 1 }, zone, 'earlier')];
}

function yearsAround(instant: number, zone: string): Neighbours {
  const { year } = toPlain(instant, zone);
  const before = toInstant({ year }, zone, 'earlier');
  return before === instant
    ? [before, before]
    : [before, toInstant({ year: year + 1 }, zone, 'earlier')];
}

/** Whether a day begins here. It is not always at 00:00: some zones change clocks at midnight. */
function isMidnight(instant: number, zone: string): boolean {
  return midnightsAround(instant, zone)[0] === instant;
}

function isYear(instant: number, zone: string): boolean {
  return yearsAround(instant, zone)[0] === instant;
}

function formatClock(instant: number, zone: string): string {
  const dateTime = toPlain(instant, zone, 'ms');
  // If the clocks show this time twice, only UTC is unambiguous.
  const isShownTwice = toInstant(dateTime, zone, 'earlier') !== toInstant(dateTime, zone, 'later');
  if (!isShownTwice) return writeDateTime(dateTime);
  return `${writeDateTime(toPlain(instant, 'UTC', 'ms'))}Z`;
}
