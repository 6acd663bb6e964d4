import { localExtent } from './dates';
import type { Bounds, DateParts, Span, WhenParts } from './types';
import { localMsToInstant } from './zones';

/** The earliest and the latest possible instant of a start or an end. */
type End = readonly [earliest: number, latest: number];

/**
 * The bounds of a date, range or set in a zone. Open and unknown ends are infinite.
 *
 * - A day without a clock time is the whole local day. Days and clock times are exact.
 * - A month, a season, a year or a date with unspecified digits is coarse. As a single date it
 *   stands for a moment somewhere inside. As the start or end of a range, that start or end is
 *   somewhere inside.
 * - A set (`between`, `by`, `from`) stands for a moment anywhere from its first to its last date.
 * - `isNight` makes days inexact. A night from one day to another begins between the starts of both
 *   days, and ends during the last. A night of a single day is somewhere in that day. Clock times
 *   stay exact.
 *
 * In the doubled hour of an autumn clock change a start is the earlier instant, and the end of a
 * range the later. An end before its start is moved to its start.
 */
export function boundsOf(when: WhenParts, zone: string, isNight: boolean): Bounds {
  const { form, first, last } = when;
  const from = first && extentOf(first, zone);
  const to = last && extentOf(last, zone);
  if (form === 'between' || form === 'by' || form === 'from') {
    const anywhere: End = [from?.start ?? -Infinity, to?.end ?? Infinity];
    return createBounds(anywhere, anywhere);
  }
  if (form === 'at' && first && from) {
    const [start, end] = [from.start, first.hour === undefined ? from.end : from.start];
    return isExact(first) && !(isNight && first.hour === undefined)
      ? createBounds([start, start], [end, end])
      : createBounds([start, end], [start, end]);
  }
  if (isNight && first && last && isExact(first) && isExact(last)) {
    return boundsOfNight(first, last, zone);
  }
  return createBounds(
    first && from ? [from.start, isExact(first) ? from.start : from.end] : [-Infinity, -Infinity],
    last && to ? [isExact(last) ? to.end : to.start, to.end] : [Infinity, Infinity],
  );
}

function boundsOfNight(first: DateParts, last: DateParts, zone: string): Bounds {
  const [from, to] = [extentOf(first, zone), extentOf(last, zone)];
  const { year, month, day } = last;
  const lastDay = extentOf({ year, month: month ?? 1, day: day ?? 1 }, zone);
  const isOneDay = from.start === lastDay.start;
  return createBounds(
    [from.start, first.hour === undefined ? (isOneDay ? lastDay.end : lastDay.start) : from.start],
    [last.hour === undefined ? lastDay.start : to.end, to.end],
  );
}

/** Whether a date is precise to the day at least. */
function isExact(parts: DateParts): boolean {
  return parts.day !== undefined;
}

/** The first and the last instant of a date in a zone. */
export function extentOf(parts: DateParts, zone: string): Span {
  const [first, after] = localExtent(parts);
  if (parts.offsetMs !== undefined) {
    const instant = first - parts.offsetMs;
    return { start: instant, end: instant };
  }
  return {
    start: localMsToInstant(first, zone, 'earlier'),
    end: localMsToInstant(after, zone, parts.hour === undefined ? 'earlier' : 'later'),
  };
}

function createBounds([startEarliest, startLatest]: End, [endEarliest, endLatest]: End): Bounds {
  const last = Math.max(endLatest, startEarliest);
  const inside = (instant: number): number => Math.min(Math.max(instant, startEarliest), last);
  return {
    startEarliest,
    startLatest: inside(startLatest),
    endEarliest: inside(endEarliest),
    endLatest: last,
  };
}
