/**
 * Reads and writes the bounds of a range in an address, as plain time in the dataset's zone, never
 * the reader's. Written bounds are read back without repair, and written again they are the same
 * text.
 */
import { DAY, MINUTE } from '../base';
import { MIN_VIEW_MS, type Timeline } from '../model';
import { toInstant, toPlain, type Span } from '../time';
import { readDateTime, writeDate, writeDateTime } from './dateTimes';

/** The shortest range that is written in whole days. */
const DAYS_FROM_MS = 30 * DAY;

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
 * Writes the bounds of a view: days if it is 30 days or longer or if both bounds are midnights,
 * else minutes. Rounds to the nearest, but never out of `limits`, where reading would move it back.
 */
export function writeBounds(view: Span, limits: Span, zone: string): { from: string; to: string } {
  // Decide on whole minutes, since these are read back.
  let start = nearestInside(limits, minutesAround(view.start, zone), view.start);
  let end = nearestInside(limits, minutesAround(view.end, zone), view.end);
  if (end - start < MIN_VIEW_MS) {
    if (end - MIN_VIEW_MS >= limits.start) start = end - MIN_VIEW_MS;
    else end = start + MIN_VIEW_MS;
  }
  if (end - start >= DAYS_FROM_MS) {
    start = nearestInside(limits, midnightsAround(start, zone), start);
    end = nearestInside(limits, midnightsAround(end, zone), end);
  }
  return isMidnight(start, zone) && isMidnight(end, zone)
    ? { from: writeDate(toPlain(start, zone)), to: writeDate(toPlain(end - 1, zone)) }
    : { from: formatMinute(start, zone), to: formatMinute(end, zone) };
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

/** Whether a day begins here. It is not always at 00:00: some zones change clocks at midnight. */
function isMidnight(instant: number, zone: string): boolean {
  return midnightsAround(instant, zone)[0] === instant;
}

function formatMinute(instant: number, zone: string): string {
  const dateTime = toPlain(instant, zone);
  // If the clocks show this time twice, only UTC is unambiguous.
  const isShownTwice = toInstant(dateTime, zone, 'earlier') !== toInstant(dateTime, zone, 'later');
  if (!isShownTwice) return writeDateTime(dateTime);
  return `${writeDateTime(toPlain(instant, 'UTC'))}Z`;
}
