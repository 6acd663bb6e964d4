import { localExtent } from './dates';
import type { Bounds, DateParts, Span, WhenParts } from './types';
import { localMsToInstant } from './zones';

/** The earliest and the latest instant that one end of an event can be. */
type End = readonly [earliest: number, latest: number];

/**
 * The four instants of a date, range or set, read in a zone; open and unknown ends are infinite.
 *
 * A date without a clock time is the whole local day. A day and a clock time are exact. A month, a
 * season, a year or a date with unspecified digits is coarser: as a single date it is one happening
 * somewhere inside, as a bound the start or end is somewhere inside it. One of a set is a moment
 * anywhere from the first to the last. `night` loosens days: a night from one day to another begins
 * on the first or at the very start of the last and ends during the last; one of a single day is
 * somewhere in it. Clock times stay exact.
 *
 * In the autumn's doubled hour a start is the earlier instant and the end of a range the later. What
 * would end before it begins ends as it begins.
 */
export function boundsOf(when: WhenParts, zone: string, night: boolean): Bounds {
  const { form, first, last } = when;
  const from = first && extentOf(first, zone);
  const to = last && extentOf(last, zone);
  if (form === 'between' || form === 'by' || form === 'from') {
    const anywhere: End = [from?.start ?? -Infinity, to?.end ?? Infinity];
    return createBounds(anywhere, anywhere);
  }
  if (form === 'at' && first && from) {
    const [start, end] = [from.start, first.hour === undefined ? from.end : from.start];
    return isExact(first) && !(night && first.hour === undefined)
      ? createBounds([start, start], [end, end])
      : createBounds([start, end], [start, end]);
  }
  if (night && first && last && isExact(first) && isExact(last)) {
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
  const oneDay = from.start === lastDay.start;
  return createBounds(
    [from.start, first.hour === undefined ? (oneDay ? lastDay.end : lastDay.start) : from.start],
    [last.hour === undefined ? lastDay.start : to.end, to.end],
  );
}

/** Whether a date is known to the day at least. */
function isExact(parts: DateParts): boolean {
  return parts.day !== undefined;
}

function extentOf(parts: DateParts, zone: string): Span {
  const [first, after] = localExtent(parts);
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
