/** The events of a column without a list of them, since there may be hundreds of thousands. */
import { max, sum } from 'd3';

import type { Members } from '../types';
import type { LaneIndex } from './laneIndex';

/** Positions in a lane: `low` is included, `high` is not. */
type PositionRange = readonly [low: number, high: number];

/** Returns [low, high) without the excluded positions, which are sorted, as ranges. */
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

/** Returns the number of positions in the ranges. */
export function countOf(ranges: readonly PositionRange[]): number {
  return sum(ranges, ([low, high]) => high - low);
}

/**
 * Creates the members at the positions of `ranges`, after `earlier.count` events at the positions
 * of `earlier.ranges`: those that end after `earlier.until` (epoch ms). `length` and `includes` are
 * cheap; `slice` costs O(end).
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
  const isAmong = (among: readonly PositionRange[], position: number): boolean =>
    among.some(([low, high]) => position >= low && position < high);
  return {
    length,
    slice: (start = 0, end = length) => {
      const limit = Math.min(end < 0 ? length + end : end, length);
      const found: number[] = [];
      if (earlier.count > 0) {
        for (const [low, high] of earlier.ranges) {
          const missing = limit - found.length;
          if (missing <= 0) break;
          for (const position of index.firstEndingAfter(low, high, earlier.until, missing))
            found.push(position);
        }
      }
      for (const [low, high] of ranges) {
        for (let at = low; at < high && found.length < limit; at++) found.push(at);
      }
      return found.slice(start < 0 ? length + start : start).map(index.eventAt);
    },
    includes: (event) => {
      if (!isInLane(event)) return false;
      const position = index.positionOf(event);
      return (
        isAmong(ranges, position) ||
        (earlier.count > 0 &&
          isAmong(earlier.ranges, position) &&
          index.firstEndingAfter(position, position + 1, earlier.until, 1).length > 0)
      );
    },
  };
}

/** Returns the latest end of the events at some positions, in epoch ms. */
export function latestEndOf(index: LaneIndex, ranges: readonly PositionRange[]): number {
  return max(ranges, ([low, high]) => index.maxEndIn(low, high)) ?? -Infinity;
}
