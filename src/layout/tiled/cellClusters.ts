/**
 * Clusters of the events without a mark. Each cell of time, of fixed width and counted from the
 * epoch, has a cluster of the events that begin in it. A cluster at the plot's left edge has the
 * events that began before the first cell and are ongoing. So each event is counted once.
 */
import { ascending } from 'd3';

import type { LevelCluster } from '../packing/packLevel';
import { countOf, densestSpan, latestEndOf, createMembers, rangesWithout } from './clusterMembers';
import type { LaneIndex } from './laneIndex';

/** All pixels are level pixels of `msPerPx` each, counted from the epoch. */
export type CellOptions = {
  readonly index: LaneIndex;
  readonly isInLane: (event: number) => boolean;
  readonly cellPx: number;
  readonly msPerPx: number;
  readonly row: number;
  readonly clusterPx: (count: number) => number;
};

const NONE = { ranges: [], until: 0, count: 0 };

/** Returns the cluster of a cell, without the events in `shown`; null if there are no others. */
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
 * Returns the cluster at the left edge, without the events in `shown`; null if there are no others.
 * It has the ongoing events that began before the cell `first`, and the events of the cells from
 * `first` to before `next`, which have no room for their own clusters. The caller positions it.
 */
export function earlierCluster(
  first: number,
  next: number,
  shown: readonly number[],
  { index, isInLane, cellPx, msPerPx, row, clusterPx }: CellOptions,
): LevelCluster | null {
  const [until, end] = [first * cellPx * msPerPx, next * cellPx * msPerPx];
  const [low, high] = [index.startedBefore(until), index.startedBefore(end)];
  const excluded = positionsOf(index, shown);
  const own = rangesWithout(low, high, excluded);
  const ongoing = excluded.filter(
    (position) =>
      position < low && index.firstEndingAfter(position, position + 1, until, 1).length > 0,
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
