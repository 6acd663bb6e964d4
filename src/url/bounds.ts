/**
 * The two bounds of a range as an address writes them: wall time in the dataset's zone, never the
 * reader's. What is written can be read back without repair, to the same instants, and is written
 * the same again.
 */
import { DAY, MINUTE } from '../base';
import { MIN_VIEW_MS, type Timeline } from '../model';
import {
  toInstant,
  parseDate,
  parseLocalDateTime,
  toPlain,
  type Span,
  type PlainDateTime,
} from '../time';

/** From this length on, days say enough. */
const DAYS_FROM_MS = 30 * DAY;

/** A bound has four digits for the year. */
const WRITABLE: Span = {
  start: new Date(0).setUTCFullYear(1, 0, 2),
  end: new Date(0).setUTCFullYear(9999, 11, 31),
};

/** The instants of one bound (epoch ms): where it starts a range, and where it ends one. */
export type Bound = { readonly asStart: number; readonly asEnd: number };

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` or the last with `Z`; null for anything
 * else and for what the calendar does not have. A date that ends a range is included in it; a clock
 * time is exact, and where autumn shows it twice it takes in both.
 */
export function readBound(text: string, zone: string): Bound | null {
  const inUtc = text.endsWith('Z');
  const clock = parseLocalDateTime(inUtc ? text.slice(0, -1) : text);
  if (clock) {
    const read = inUtc ? 'UTC' : zone;
    return { asStart: toInstant(clock, read, 'earlier'), asEnd: toInstant(clock, read, 'later') };
  }
  const date = inUtc ? null : parseDate(text);
  if (!date) return null;
  const { year, month, day } = date;
  const next =
    day !== undefined
      ? { year, month, day: day + 1 }
      : month !== undefined
        ? { year, month: month + 1 }
        : { year: year + 1 };
  return { asStart: toInstant(date, zone, 'earlier'), asEnd: toInstant(next, zone, 'earlier') };
}

/**
 * Writes a view: days where it is 30 days or longer or both its bounds are midnights, else minutes.
 * Rounded to the nearest, but never out of `limits`, where reading would have to pull it back.
 */
export function writeBounds(view: Span, limits: Span, zone: string): { from: string; to: string } {
  const writableSpan = {
    start: Math.max(limits.start, WRITABLE.start),
    end: Math.min(limits.end, WRITABLE.end),
  };
  // All decisions are made on whole minutes: they are what is read back.
  let start = nearestInside(writableSpan, minutesAround(view.start, zone), view.start);
  let end = nearestInside(writableSpan, minutesAround(view.end, zone), view.end);
  if (end - start < MIN_VIEW_MS) {
    if (end - MIN_VIEW_MS >= writableSpan.start) start = end - MIN_VIEW_MS;
    else end = start + MIN_VIEW_MS;
  }
  if (end - start >= DAYS_FROM_MS) {
    start = nearestInside(writableSpan, midnightsAround(start, zone), start);
    end = nearestInside(writableSpan, midnightsAround(end, zone), end);
  }
  return isMidnight(start, zone) && isMidnight(end, zone)
    ? { from: formatDate(toPlain(start, zone)), to: formatDate(toPlain(end - 1, zone)) }
    : { from: formatMinute(start, zone), to: formatMinute(end, zone) };
}

/** A view of a timeline as its addresses write it. */
export function writeViewBounds(
  view: Span,
  { limits, core }: Timeline,
): { from: string; to: string } {
  return writeBounds(view, limits, core.timeZone);
}

/** The nearer of two instants around a third, unless it is out of the room. */
function nearestInside(
  writableSpan: Span,
  [before, after]: readonly [number, number],
  instant: number,
): number {
  if (before < writableSpan.start) return after;
  if (after > writableSpan.end) return before;
  return after - instant <= instant - before ? after : before;
}

type Neighbours = readonly [before: number, after: number];

/** Whole minutes of the zone's clock: zones were off by seconds once (Tehran until 1935). */
function minutesAround(instant: number, zone: string): Neighbours {
  const wall = toPlain(instant, zone);
  const before = (['later', 'earlier'] as const)
    .map((pick) => toInstant(wall, zone, pick))
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

/** Whether a day begins here: not always at 00:00, where the clocks change at midnight. */
function isMidnight(instant: number, zone: string): boolean {
  return midnightsAround(instant, zone)[0] === instant;
}

function formatMinute(instant: number, zone: string): string {
  const wall = toPlain(instant, zone);
  // Shown twice: only UTC says which.
  const isShownTwice = toInstant(wall, zone, 'earlier') !== toInstant(wall, zone, 'later');
  if (!isShownTwice) return formatDateTime(wall);
  return `${formatDateTime(toPlain(instant, 'UTC'))}Z`;
}

function formatDate({ year, month, day }: PlainDateTime): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function formatDateTime(wall: PlainDateTime): string {
  return `${formatDate(wall)}T${padded(wall.hour, 2)}:${padded(wall.minute, 2)}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
