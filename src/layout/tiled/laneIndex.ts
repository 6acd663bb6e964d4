/**
 * What a drawing of very many events asks of one lane, each in O(log n). Events go by their place
 * in the lane, in order of their earliest start: a stretch of time is a stretch of places.
 */
import { bisectLeft, bisectRight } from 'd3';

import { createMaxTree, type MaxTree } from '../../base';
import type { Timeline } from '../../model';
import { createPriorityTree, topK, type PriorityTree } from './topK';

type Columns = Timeline['columns'];

export type LaneIndex = {
  readonly count: number;
  /** The longest of its events, as `lengthClass` has it. */
  readonly longest: number;
  readonly eventAt: (place: number) => number;
  /** Where an event stands, or would stand. */
  readonly positionOf: (event: number) => number;
  readonly startOf: (place: number) => number;
  /** How many begin before an instant, and so the first place at or after it. */
  readonly startedBefore: (instant: number) => number;
  /** How many have ended at an instant. */
  readonly endedBy: (instant: number) => number;
  /** The first `most` that start in [from, to) of these classes of length, by priority. */
  readonly topK: (
    classes: LengthClasses,
    from: number,
    to: number,
    most: number,
  ) => readonly number[];
  /** The latest end in [low, high) of places. */
  readonly maxEndIn: (low: number, high: number) => number;
  /** In order, the places in [low, high) of the first `most` that end after an instant. */
  readonly firstEndingAfter: (low: number, high: number, instant: number, most: number) => number[];
};

/** From the one to the other, both included. */
export type LengthClasses = { readonly min: number; readonly max: number };

const CLASSES = 64;

/** The power of two of milliseconds that an event lasts no longer than. */
export function lengthClass(ms: number): number {
  return ms <= 1 ? 0 : Math.min(CLASSES - 1, Math.ceil(Math.log2(ms)));
}

/** Indexes every lane: O(n log n), once a timeline. */
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
  const rankings = rankByLength(columns, events, starts, ends);
  const longest = rankings.findLastIndex((ranking) => ranking.events.length > 0);
  const nonEmpty = ({ min, max }: LengthClasses): readonly PriorityTree[] =>
    rankings.slice(Math.max(0, min), max + 1).filter((ranking) => ranking.events.length > 0);
  return {
    count: events.length,
    longest,
    eventAt: (place) => events[place] ?? 0,
    positionOf: (event) => bisectLeft(events, event),
    startOf: (place) => starts[place] ?? NaN,
    startedBefore: (instant) => bisectLeft(starts, instant),
    endedBy: (instant) => bisectRight(endsInOrder, instant),
    topK: (classes, from, to, most) => topK(nonEmpty(classes), from, to, most),
    maxEndIn: maxTree.max,
    firstEndingAfter: maxTree.firstAbove,
  };
}

/** A ranking for each class of length, so that marks and long bars are found apart. */
function rankByLength(
  { importance }: Columns,
  events: Uint32Array,
  starts: Float64Array,
  ends: Float64Array,
): readonly PriorityTree[] {
  // Plain loops: they run once, before anything is compiled, while a reader waits.
  const classes = new Uint8Array(starts.length);
  const counts = new Uint32Array(CLASSES);
  for (let k = 0; k < classes.length; k++) {
    const one = lengthClass((ends[k] as number) - (starts[k] as number));
    classes[k] = one;
    counts[one] = (counts[one] as number) + 1;
  }
  const ofClass = Array.from(counts, (count) => new Uint32Array(count));
  const startsOf = Array.from(counts, (count) => new Float64Array(count));
  counts.fill(0);
  for (let k = 0; k < classes.length; k++) {
    const one = classes[k] as number;
    const at = counts[one] as number;
    (ofClass[one] as Uint32Array)[at] = events[k] as number;
    (startsOf[one] as Float64Array)[at] = starts[k] as number;
    counts[one] = at + 1;
  }
  return ofClass.map((inClass, one) =>
    createPriorityTree(inClass, startsOf[one] ?? new Float64Array(), importance),
  );
}

function gather(column: Float64Array, events: Uint32Array): Float64Array {
  const values = new Float64Array(events.length);
  for (let k = 0; k < values.length; k++) values[k] = column[events[k] as number] ?? NaN;
  return values;
}
