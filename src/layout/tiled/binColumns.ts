/**
 * Columns of the events without a mark. Each bin of time, of fixed width and counted from the
 * epoch, has the events that begin in it. The bin at the view's left edge also has the events that
 * began earlier and are ongoing there. So each event in view is counted once, where it is.
 */
import type { Span } from '../../time';
import { COUNT_PX, DOT_PITCH_PX, binsWithCounts, columnRoomPx } from '../packing/strip';
import type { LevelColumn } from '../packing/packLevel';
import type { Members } from '../types';
import { countOf, latestEndOf, createMembers, rangesWithout } from './clusterMembers';
import type { LaneIndex } from './laneIndex';

/** The events of a bin, and their span. */
export type Bin = {
  readonly events: Members;
  readonly span: Span;
};

export type BinOptions = {
  readonly index: LaneIndex;
  readonly isInLane: (event: number) => boolean;
};

const NONE = { ranges: [], until: 0, count: 0 };

/**
 * Returns the events at the positions [low, high) without those at the sorted positions `shown`;
 * null if there are none.
 */
export function binOf(
  low: number,
  high: number,
  shown: readonly number[],
  { index, isInLane }: BinOptions,
): Bin | null {
  const ranges = rangesWithout(low, high, shown);
  const [first] = ranges;
  if (!first) return null;
  return {
    events: createMembers(index, ranges, NONE, isInLane),
    span: { start: index.startOf(first[0]), end: latestEndOf(index, ranges) },
  };
}

/**
 * Returns the events at the positions [low, high), and those before `low` that end after `start`,
 * without those at the sorted positions `shown`; null if there are none.
 */
export function edgeBinOf(
  start: number,
  low: number,
  high: number,
  shown: readonly number[],
  { index, isInLane }: BinOptions,
): Bin | null {
  const own = rangesWithout(low, high, shown);
  const ongoing = shown.filter(
    (position) =>
      position < low && index.firstEndingAfter(position, position + 1, start, 1).length > 0,
  );
  // Moments at `start` have ended by then, but have not begun before.
  let moments = 0;
  for (let at = low; at < high && index.startOf(at) === start; at++) {
    moments += Number(index.maxEndIn(at, at + 1) <= start);
  }
  const count = low - (index.endedBy(start) - moments) - ongoing.length;
  if (count + countOf(own) === 0) return null;
  const earlier = { ranges: rangesWithout(0, low, ongoing), until: start, count };
  const ranges = count > 0 ? [...earlier.ranges, ...own] : own;
  const events = createMembers(index, own, earlier, isInLane);
  const [begins = 0] = count > 0 ? events.slice(0, 1).map(index.positionOf) : (own[0] ?? []);
  return {
    events,
    span: { start: index.startOf(begins), end: latestEndOf(index, ranges) },
  };
}

/**
 * Returns the height of a column by its count, up to the highest count of its lane: in proportion
 * to the count, as high as a dot for a single event.
 */
export function columnHeights(highest: number, roomPx: number): (count: number) => number {
  const px = columnRoomPx(roomPx);
  if (highest * DOT_PITCH_PX.max <= px) return (count) => count * DOT_PITCH_PX.max;
  const each = (px - DOT_PITCH_PX.max) / Math.max(1, highest - 1);
  return (count) => Math.min(px, DOT_PITCH_PX.max + (count - 1) * each);
}

/** The bins of a lane in view, as columns. `toPx` maps epoch ms to level pixels. */
export function columnsOf(
  bins: readonly (readonly [bin: number, Bin])[],
  {
    lane,
    binMs,
    view,
    heightOf,
    roomPx,
    toPx,
  }: {
    readonly lane: number;
    readonly binMs: number;
    readonly view: Span;
    readonly heightOf: (count: number) => number;
    readonly roomPx: number;
    readonly toPx: (instant: number) => number;
  },
): LevelColumn[] {
  const heights = new Map(bins.map(([bin, { events }]) => [bin, heightOf(events.length)]));
  const counts = bins.flatMap(([bin, { events }]) =>
    events.length > 1 ? [[bin, events.length] as const] : [],
  );
  const high = counts.toSorted(([, a], [, b]) => b - a).slice(0, MAX_COUNTS);
  const counted = roomPx > 3 * COUNT_PX ? binsWithCounts(high, heights, roomPx) : NO_BINS;
  return bins.map(([bin, { events, span }]) => ({
    key: `cluster:${lane}:${bin}`,
    events,
    span,
    from: toPx(Math.max(bin * binMs, view.start)),
    to: toPx(Math.min((bin + 1) * binMs, view.end)),
    heightPx: heights.get(bin) ?? 0,
    hasCount: counted.has(bin),
    isClipped: true,
  }));
}

/** The most counts that are written in a lane, at its highest columns. */
const MAX_COUNTS = 6;
const NO_BINS: ReadonlySet<number> = new Set();
