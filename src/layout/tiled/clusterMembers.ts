/** The events of a column without a list of them, since there may be hundreds of thousands. */
import { bisectLeft, max, sum } from 'd3';

import type { ClusterEvents } from '../types';
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
  for (let k = bisectLeft(excluded, low); k < excluded.length; k++) {
    const position = excluded[k] as number;
    if (position >= high) break;
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

/** The positions of `ranges` whose events end after `until` (epoch ms). They are `count`. */
type EarlierPositions = {
  readonly ranges: readonly PositionRange[];
  readonly until: number;
  readonly count: number;
};

/** Events of a lane. */
export type LaneEvents = {
  readonly index: LaneIndex;
  readonly isInLane: (event: number) => boolean;
};

/**
 * The events at `earlier` positions, then those at the positions of `ranges`. `length` and
 * `includes` are cheap; `slice` costs O(end). A class, since a view has a thousand of them.
 */
export class PositionMembers implements ClusterEvents {
  readonly length: number;
  constructor(
    private readonly lane: LaneEvents,
    private readonly ranges: readonly PositionRange[],
    private readonly earlier: EarlierPositions | null = null,
  ) {
    this.length = (earlier?.count ?? 0) + countOf(ranges);
  }

  slice(start = 0, end = this.length): number[] {
    const { index } = this.lane;
    const limit = Math.min(end < 0 ? this.length + end : end, this.length);
    const found: number[] = [];
    for (const [low, high] of this.earlier?.ranges ?? []) {
      const missing = limit - found.length;
      if (missing <= 0) break;
      const positions = index.firstEndingAfter(low, high, this.earlier?.until ?? NaN, missing);
      for (const position of positions) found.push(position);
    }
    for (const [low, high] of this.ranges) {
      for (let at = low; at < high && found.length < limit; at++) found.push(at);
    }
    return found.slice(start < 0 ? this.length + start : start).map(index.eventAt);
  }

  includes(event: number): boolean {
    const { index, isInLane } = this.lane;
    if (!isInLane(event)) return false;
    const position = index.positionOf(event);
    return (
      isAmong(this.ranges, position) ||
      (this.earlier !== null &&
        isAmong(this.earlier.ranges, position) &&
        index.endOf(position) > this.earlier.until)
    );
  }
}

function isAmong(ranges: readonly PositionRange[], position: number): boolean {
  return ranges.some(([low, high]) => position >= low && position < high);
}

/** Returns the latest end of the events at some positions, in epoch ms. */
export function latestEndOf(index: LaneIndex, ranges: readonly PositionRange[]): number {
  return max(ranges, ([low, high]) => index.maxEndIn(low, high)) ?? -Infinity;
}
