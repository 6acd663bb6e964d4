/** What a counted mark stands for, without a list of it: there may be hundreds of thousands. */
import { max, sum } from 'd3';

import type { Members } from '../types';
import type { LaneIndex } from './laneIndex';

/** Places of a lane from one to before another. */
type PositionRange = readonly [low: number, high: number];

/** What is left of a stretch of places without some, which are in order. */
export function rangesWithout(
  low: number,
  high: number,
  excluded: readonly number[],
): PositionRange[] {
  const ranges: PositionRange[] = [];
  let from = low;
  for (const position of excluded) {
    if (position < from || position >= high) continue;
    if (position > from) ranges.push([from, position]);
    from = position + 1;
  }
  if (from < high) ranges.push([from, high]);
  return ranges;
}

/** How many there are of places. */
export function countOf(ranges: readonly PositionRange[]): number {
  return sum(ranges, ([low, high]) => high - low);
}

/**
 * The events at some places and, before them, `lasting` many of those at `earlier` places that end
 * after an instant. Counting and asking for one is cheap; a list costs what it holds.
 */
export function createMembers(
  index: LaneIndex,
  ranges: readonly PositionRange[],
  earlier: {
    readonly ranges: readonly PositionRange[];
    readonly until: number;
    readonly count: number;
  },
  isInLane: (event: number) => boolean,
): Members {
  const length = earlier.count + countOf(ranges);
  const isAmong = (among: readonly PositionRange[], place: number): boolean =>
    among.some(([low, high]) => place >= low && place < high);
  return {
    length,
    slice: (start = 0, end = length) => {
      const most = Math.min(end < 0 ? length + end : end, length);
      const found: number[] = [];
      if (earlier.count > 0) {
        for (const [low, high] of earlier.ranges) {
          const missing = most - found.length;
          if (missing <= 0) break;
          for (const place of index.firstEndingAfter(low, high, earlier.until, missing))
            found.push(place);
        }
      }
      for (const [low, high] of ranges) {
        for (let place = low; place < high && found.length < most; place++) found.push(place);
      }
      return found.slice(start < 0 ? length + start : start).map(index.eventAt);
    },
    includes: (event) => {
      if (!isInLane(event)) return false;
      const place = index.positionOf(event);
      return (
        isAmong(ranges, place) ||
        (earlier.count > 0 &&
          earlier.ranges.some(
            ([low, high]) =>
              place >= low &&
              place < high &&
              index.firstEndingAfter(place, place + 1, earlier.until, 1).length > 0,
          ))
      );
    },
  };
}

/** The latest end of what begins at some places. */
export function latestEndOf(index: LaneIndex, ranges: readonly PositionRange[]): number {
  return max(ranges, ([low, high]) => index.maxEndIn(low, high)) ?? -Infinity;
}

/** The narrow part of a stretch of time in which most begin. Epoch ms. */
export function densestSpan(
  index: LaneIndex,
  from: number,
  to: number,
): { start: number; end: number } {
  const PARTS = 16;
  const width = (to - from) / PARTS;
  let best = { start: from, end: to };
  let most = -1;
  for (let part = 0; part < PARTS; part++) {
    const start = from + part * width;
    const count = index.startedBefore(start + width) - index.startedBefore(start);
    if (count > most) [best, most] = [{ start, end: start + width }, count];
  }
  return best;
}
