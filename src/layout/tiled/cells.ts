/**
 * What has no mark of its own, counted: by cells of time of a fixed width, counted from the epoch,
 * and at the left edge what began before the first of them and goes on. An event is counted where it
 * begins, so that each is counted once.
 */
import { ascending } from 'd3';

import type { SettledCluster } from '../packing/levels';
import { countOf, densestOf, latestOf, membersOf, placesWithout } from './members';
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

const NONE = { places: [], until: 0, count: 0 };

/** The counted mark of a cell without the events that are shown; null where nothing is left. */
export function cellOf(
  cell: number,
  shown: readonly number[],
  { index, isInLane, cellPx, msPerPx, row, clusterPx }: CellOptions,
): SettledCluster | null {
  const [from, to] = [cell * cellPx, (cell + 1) * cellPx];
  const [start, end] = [from * msPerPx, to * msPerPx];
  const [low, high] = [index.begunBefore(start), index.begunBefore(end)];
  if (low === high) return null;
  const places = placesWithout(low, high, placesOf(index, shown));
  const first = places[0];
  if (!first) return null;
  const events = membersOf(index, places, NONE, isInLane);
  return {
    row,
    members: [],
    from,
    to,
    widthPx: clusterPx(events.length),
    events,
    span: { start: index.startOf(first[0]), end: latestOf(index, places) },
    densest: () => densestOf(index, start, end),
  };
}

/**
 * The counted mark at the left edge: what began before the cell `first` and lasts longer, and what
 * is counted of the cells from there to before `next`, which have no room for their own mark. Where
 * it stands is the view's to say.
 */
export function earlierOf(
  first: number,
  next: number,
  shown: readonly number[],
  { index, isInLane, cellPx, msPerPx, row, clusterPx }: CellOptions,
): SettledCluster | null {
  const [until, end] = [first * cellPx * msPerPx, next * cellPx * msPerPx];
  const [low, high] = [index.begunBefore(until), index.begunBefore(end)];
  const without = placesOf(index, shown);
  const own = placesWithout(low, high, without);
  const goingOn = without.filter(
    (place) => place < low && index.lastingIn(place, place + 1, until, 1).length > 0,
  );
  const count = low - index.endedBy(until) - goingOn.length;
  const earlier = { places: placesWithout(0, low, goingOn), until, count };
  const places = count > 0 ? [...earlier.places, ...own] : own;
  const events = membersOf(index, own, earlier, isInLane);
  const [begins] = count > 0 ? events.slice(0, 1).map(index.placeOf) : (own[0] ?? []);
  if (begins === undefined || count + countOf(own) === 0) return null;
  return {
    row,
    members: [],
    from: 0,
    to: 0,
    widthPx: clusterPx(events.length),
    events,
    span: { start: index.startOf(begins), end: latestOf(index, places) },
    densest: () => densestOf(index, index.startOf(begins), end),
  };
}

function placesOf(index: LaneIndex, events: readonly number[]): number[] {
  return events.map(index.placeOf).sort(ascending);
}
