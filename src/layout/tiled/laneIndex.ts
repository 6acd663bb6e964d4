/**
 * An index of the events of one lane; each query costs O(log n + result). The position of an event
 * is its rank in the lane by earliest start, so that a span of starts is a range of positions.
 * Instants are in epoch ms.
 */
import { bisectLeft, bisectRight } from 'd3';

import { createMaxTree, type MaxTree } from '../../base';
import type { Timeline } from '../../model';
import { createPriorityTree, topK, type PriorityTree } from './topK';

type Columns = Timeline['columns'];

export type LaneIndex = {
  readonly count: number;
  /** The `lengthClass` of the longest event; -1 if the lane is empty. */
  readonly longest: number;
  readonly eventAt: (position: number) => number;
  /** The position of an event, or the position that it would have. */
  readonly positionOf: (event: number) => number;
  readonly startOf: (position: number) => number;
  readonly endOf: (position: number) => number;
  /** How many events begin before an instant; so also the first position at or after it. */
  readonly startedBefore: (instant: number) => number;
  /**
   * The most events that begin in one bin of `width` ms, counted from the epoch. `least` is a known
   * lower bound, which saves time.
   */
  readonly mostStartsIn: (width: number, least?: number) => number;
  /** How many events end at or before an instant. */
  readonly endedBy: (instant: number) => number;
  /** The first `limit` events by priority that start in [from, to) and have these lengths. */
  readonly topK: (
    classes: LengthClasses,
    from: number,
    to: number,
    limit: number,
  ) => readonly number[];
  /** The latest end at the positions [low, high). */
  readonly maxEndIn: (low: number, high: number) => number;
  /** The first `limit` positions in [low, high) of events that end after an instant, in order. */
  readonly firstEndingAfter: (
    low: number,
    high: number,
    instant: number,
    limit: number,
  ) => number[];
};

/** A range of `lengthClass`, both ends included. */
export type LengthClasses = { readonly min: number; readonly max: number };

const CLASSES = 64;

/** Returns the smallest k such that an event of `ms` lasts at most 2^k ms. */
export function lengthClass(ms: number): number {
  return ms <= 1 ? 0 : Math.min(CLASSES - 1, Math.ceil(Math.log2(ms)));
}

/** Indexes every lane of a timeline: O(n log n). */
export function createLaneIndexes(columns: Columns, lanes: number): readonly LaneIndex[] {
  const counts = new Uint32Array(lanes);
  for (const lane of columns.lane) if (lane < lanes) counts[lane] = (counts[lane] ?? 0) + 1;
  const events = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let event = 0; event < columns.lane.length; event++) {
    const lane = columns.lane[event] as number;
    const inLane = events[lane];
    const position = counts[lane];
    if (!inLane || position === undefined) continue;
    inLane[position] = event;
    counts[lane] = position + 1;
  }
  return events.map((inLane) => createLaneIndex(columns, inLane));
}

function createLaneIndex(columns: Columns, events: Uint32Array): LaneIndex {
  const starts = gather(columns.startEarliest, events);
  const ends = gather(columns.endLatest, events);
  const maxTree: MaxTree = createMaxTree(ends);
  const endsInOrder = ends.toSorted();
  const trees = createPriorityTrees(columns, events, starts, ends);
  const longest = trees.findLastIndex((tree) => tree.events.length > 0);
  const nonEmpty = ({ min, max }: LengthClasses): readonly PriorityTree[] =>
    trees.slice(Math.max(0, min), max + 1).filter((tree) => tree.events.length > 0);
  return {
    count: events.length,
    longest,
    eventAt: (position) => events[position] ?? 0,
    positionOf: (event) => bisectLeft(events, event),
    startOf: (position) => starts[position] ?? NaN,
    endOf: (position) => ends[position] ?? NaN,
    startedBefore: (instant) => bisectLeft(starts, instant),
    mostStartsIn: (width, least = 0) => mostStartsIn(starts, width, least),
    endedBy: (instant) => bisectRight(endsInOrder, instant),
    topK: (classes, from, to, limit) => topK(nonEmpty(classes), from, to, limit),
    maxEndIn: maxTree.max,
    firstEndingAfter: maxTree.firstAbove,
  };
}

/** Creates a tree for each class of length, so that long spans are found separately. */
function createPriorityTrees(
  { importance }: Columns,
  events: Uint32Array,
  starts: Float64Array,
  ends: Float64Array,
): readonly PriorityTree[] {
  // Plain loops are faster here: the code runs once, uncompiled, before the first drawing.
  const classes = new Uint8Array(starts.length);
  const counts = new Uint32Array(CLASSES);
  for (let k = 0; k < classes.length; k++) {
    const length = lengthClass((ends[k] as number) - (starts[k] as number));
    classes[k] = length;
    counts[length] = (counts[length] as number) + 1;
  }
  const ofClass = Array.from(counts, (count) => new Uint32Array(count));
  const startsOf = Array.from(counts, (count) => new Float64Array(count));
  counts.fill(0);
  for (let k = 0; k < classes.length; k++) {
    const length = classes[k] as number;
    const at = counts[length] as number;
    (ofClass[length] as Uint32Array)[at] = events[k] as number;
    (startsOf[length] as Float64Array)[at] = starts[k] as number;
    counts[length] = at + 1;
  }
  return ofClass.map((inClass, length) =>
    createPriorityTree(inClass, startsOf[length] ?? new Float64Array(), importance),
  );
}

/** Looks at a start in every `most` only, since a bin with fewer events is of no interest. */
function mostStartsIn(starts: Float64Array, width: number, least: number): number {
  let most = least;
  // The first position of a bin.
  let first = 0;
  while (first + most < starts.length) {
    const at = first + most;
    const start = starts[at] as number;
    const end = (Math.floor((starts[first] as number) / width) + 1) * width;
    if (start < end) {
      const next = bisectLeft(starts, end, at);
      most = next - first;
      first = next;
    } else {
      const bin = Math.floor(start / width) * width;
      first = Math.max(first + 1, bisectLeft(starts, bin, first, at));
    }
  }
  return most;
}

function gather(column: Float64Array, events: Uint32Array): Float64Array {
  const values = new Float64Array(events.length);
  for (let k = 0; k < values.length; k++) values[k] = column[events[k] as number] ?? NaN;
  return values;
}
