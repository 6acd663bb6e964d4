/**
 * What has no mark of its own, counted: by cells of time of a fixed width, counted from the epoch,
 * and at the left edge what began before the first of them and goes on. An event is counted where
 * it begins, so that each is counted once.
 */
import { ascending } from 'd3';

import type { LevelCluster } from '../packing/packLevel';
import { countOf, densestSpan, latestEndOf, createMembers, rangesWithout } from './clusterMembers';
import type { LaneIndex } from './laneIndex';

/** Level pixels from the epoch, of `msPerPx` each. */
export type CellOptions = {
  readonly index: LaneIndex;
  readonly isInLane: (event: number) => boolean;
  readonly cellPx: number;
  readonly msPerPx: number;
  readonly row: number;
  readonly clusterPx: (count: number) => number;
};

const NONE = { ranges: [], until: 0, count: 0 };

/** The counted mark of a cell without the events that are shown; null where nothing is left. */
export function cellCluster(
  cell: number,
  shown: readonly number[],
  { index, isInLane, cellPx, msPerPx, row, clusterPx }: CellOptions,
): LevelCluster | null {
  const [from, to] = [cell * cellPx, (cell + 1) * cellPx];
  const [start, end] = [from * msPerPx, to * msPerPx];
  const [low, high] = [index.startedBefore(start), index.startedBefore(end)];
  if (low === high) return null;
  const ranges = rangesWithout(low, high, positionsOf(index, shown));
  const first = ranges[0];
  if (!first) return null;
  const events = createMembers(index, ranges, NONE, isInLane);
  return {
    row,
    members: [],
    from,
    to,
    widthPx: clusterPx(events.length),
    events,
    span: { start: index.startOf(first[0]), end: latestEndOf(index, ranges) },
    densest: () => densestSpan(index, start, end),
  };
}

/**
 * The counted mark at the left edge: what began before the cell `first` and lasts longer, and what
 * is counted of the cells from there to before `next`, which have no room for their own mark. Where
 * it stands is the view's to say.
 */
export function earlierCluster(
  first: number,
  next: number,
  shown: readonly number[],
  { index, isInLane, cellPx, msPerPx, row, clusterPx }: CellOptions,
): LevelCluster | null {
  const [until, end] = [first * cellPx * msPerPx, next * cellPx * msPerPx];
  const [low, high] = [index.startedBefore(until), index.startedBefore(end)];
  const without = positionsOf(index, shown);
  const own = rangesWithout(low, high, without);
  const ongoing = without.filter(
    (place) => place < low && index.firstEndingAfter(place, place + 1, until, 1).length > 0,
  );
  const count = low - index.endedBy(until) - ongoing.length;
  const earlier = { ranges: rangesWithout(0, low, ongoing), until, count };
  const ranges = count > 0 ? [...earlier.ranges, ...own] : own;
  const events = createMembers(index, own, earlier, isInLane);
  const [begins] = count > 0 ? events.slice(0, 1).map(index.positionOf) : (own[0] ?? []);
  if (begins === undefined || count + countOf(own) === 0) return null;
  return {
    row,
    members: [],
    from: 0,
    to: 0,
    widthPx: clusterPx(events.length),
    events,
    span: { start: index.startOf(begins), end: latestEndOf(index, ranges) },
    densest: () => densestSpan(index, index.startOf(begins), end),
  };
}

function positionsOf(index: LaneIndex, events: readonly number[]): number[] {
  return events.map(index.positionOf).sort(ascending);
}
