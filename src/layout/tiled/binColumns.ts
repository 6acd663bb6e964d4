/**
 * Columns of the events without a mark. Each bin of time, of fixed width and counted from the
 * epoch, has the events that begin in it. The bin at the view's left edge also has the events that
 * began earlier and are ongoing there. So each event in view is counted once, where it is.
 */
import { bisectLeft } from 'd3';

import { LruCache } from '../../base';
import type { Span } from '../../time';
import { BIN_PX, COUNT_PX, DOT_PITCH_PX, binsWithCounts, columnRoomPx } from '../packing/strip';
import { fineLevels } from '../packing/levelOfDetail';
import type { LevelColumn } from '../packing/packLevel';
import {
  countOf,
  latestEndOf,
  PositionMembers,
  rangesWithout,
  type LaneEvents,
} from './clusterMembers';

/** The events of a bin, and their span. */
type Bin = Pick<LevelColumn, 'events' | 'span'>;

export type ColumnsOptions = LaneEvents & {
  readonly lane: number;
  readonly cacheCapacity: number;
  /** Returns the height of the room for columns at a level. */
  readonly roomPxAt: (level: number) => number;
};

export type BinView = {
  readonly level: number;
  readonly view: Span;
  /** The scale of level pixels, which count from the epoch. */
  readonly msPerPx: number;
  /** The sorted positions of the events with a mark. */
  readonly shown: readonly number[];
};

/** Bins are cached in cells of so many, since looking up each bin would cost more than its mark. */
const CELL_BINS = 32;
/** Cells of a lane: ten windows. */
const CELL_CACHE_CAPACITY = 60;
/** The most counts that are written in a lane, at its highest columns. */
const MAX_COUNTS = 6;

/** A bin is undefined before its first use, and null if it is empty. */
type Cell = (LevelColumn | null | undefined)[];

/**
 * Creates the function that returns the columns of a lane in a view. A bin between the bins at the
 * view's edges does not depend on the view, so it is counted once a level.
 */
export function createBinColumns(options: ColumnsOptions): (at: BinView) => LevelColumn[] {
  const { index, lane, cacheCapacity, roomPxAt } = options;
  const cells = new LruCache<number, Cell>(Math.min(CELL_CACHE_CAPACITY, cacheCapacity));
  const heights = new LruCache<number, (count: number) => number>(cacheCapacity);
  const highestAt = createHighest(options);
  const heightsAt = (level: number) => columnHeights(highestAt(level), roomPxAt(level));

  return ({ level, view, msPerPx, shown }) => {
    const binMs = binMsAt(level);
    const heightOf = heights.get(level, heightsAt);
    const columnOf = (bin: number, { events, span }: Bin): LevelColumn => ({
      key: `cluster:${lane}:${bin}`,
      events,
      span,
      from: Math.max(bin * binMs, view.start) / msPerPx,
      to: Math.min((bin + 1) * binMs, view.end) / msPerPx,
      heightPx: heightOf(events.length),
      hasCount: false,
      isClipped: true,
    });
    const first = Math.floor(view.start / binMs);
    const last = Math.ceil(view.end / binMs) - 1;
    const bins: number[] = [];
    const columns: LevelColumn[] = [];
    const add = (bin: number, column: LevelColumn | null): void => {
      if (!column) return;
      bins.push(bin);
      columns.push(column);
    };
    // `low` is the position of the first event in the bin `lowBin` or after it.
    let low = index.startedBefore(view.start);
    let lowBin = first + 1;
    const start = low;
    low = index.startedBefore(Math.min(lowBin * binMs, view.end));
    const edge = edgeBinOf(view.start, start, low, shown, options);
    add(first, edge && columnOf(first, edge));

    const next = (bin: number): LevelColumn | null => {
      if (lowBin !== bin) low = index.startedBefore(bin * binMs);
      const end = Math.min((bin + 1) * binMs, view.end);
      const isEmpty = low >= index.count || index.startOf(low) >= end;
      const high = isEmpty ? low : index.startedBefore(end);
      const found = isEmpty ? null : binOf(low, high, shown, options);
      [low, lowBin] = [high, bin + 1];
      return found && columnOf(bin, found);
    };
    for (let bin = first + 1; bin < last;) {
      const cellAt = Math.floor(bin / CELL_BINS);
      const cell = cells.get(cellAt * 1024 + level, createCell);
      const end = Math.min(last, (cellAt + 1) * CELL_BINS);
      for (let at = bin - cellAt * CELL_BINS; bin < end; bin++, at++) {
        let column = cell[at];
        if (column === undefined) column = cell[at] = next(bin);
        add(bin, column);
      }
    }
    if (last > first) add(last, next(last));
    addCounts(bins, columns, roomPxAt(level));
    return columns;
  };
}

function createCell(): Cell {
  return Array.from<undefined>({ length: CELL_BINS });
}

function binMsAt(level: number): number {
  return BIN_PX * fineLevels.msPerPxOf(level);
}

/**
 * Creates the function that returns the highest count of a bin at a level. If even wider bins have
 * room for a stack, it returns the count of wider bins, since the heights of columns are the same.
 */
function createHighest({ index, roomPxAt }: ColumnsOptions): (level: number) => number {
  const found = new Map<number, number>();
  const rangeMs = index.startOf(index.count - 1) - index.startOf(0);
  const highestAt = (level: number): number => {
    const known = found.get(level);
    if (known !== undefined) return known;
    const binMs = binMsAt(level);
    // Two bins together are a bin four levels up, and the fuller bin has at least half its events.
    const wider = binMs <= rangeMs ? highestAt(level + 4) : null;
    const isRoomy = wider !== null && wider * DOT_PITCH_PX.max <= columnRoomPx(roomPxAt(level));
    const highest = isRoomy ? wider : index.mostStartsIn(binMs, Math.ceil((wider ?? 0) / 2));
    found.set(level, highest);
    return highest;
  };
  return highestAt;
}

/** Marks the columns whose count has room. */
function addCounts(bins: readonly number[], columns: LevelColumn[], roomPx: number): void {
  if (roomPx <= 3 * COUNT_PX) return;
  const high: (readonly [bin: number, count: number])[] = [];
  for (let k = 0; k < columns.length; k++) {
    const count = columns[k]?.events.length ?? 0;
    if (count < 2 || (high.length === MAX_COUNTS && count <= (high.at(-1)?.[1] ?? 0))) continue;
    const at = high.findIndex(([, other]) => other < count);
    high.splice(at < 0 ? high.length : at, 0, [bins[k] ?? NaN, count]);
    if (high.length > MAX_COUNTS) high.pop();
  }
  const heightAt = (bin: number): number => {
    const k = bisectLeft(bins, bin);
    return bins[k] === bin ? (columns[k]?.heightPx ?? 0) : 0;
  };
  for (const bin of binsWithCounts(high, heightAt, roomPx)) {
    const k = bisectLeft(bins, bin);
    const column = columns[k];
    if (column) columns[k] = { ...column, hasCount: true };
  }
}

/**
 * Returns the events at the positions [low, high) without those at the sorted positions `shown`;
 * null if there are none.
 */
function binOf(
  low: number,
  high: number,
  shown: readonly number[],
  { index, isInLane }: LaneEvents,
): Bin | null {
  const ranges = rangesWithout(low, high, shown);
  const [first] = ranges;
  if (!first) return null;
  return {
    events: new PositionMembers({ index, isInLane }, ranges),
    span: { start: index.startOf(first[0]), end: latestEndOf(index, ranges) },
  };
}

/**
 * Returns the events at the positions [low, high), and those before `low` that end after `start`,
 * without those at the sorted positions `shown`; null if there are none.
 */
function edgeBinOf(
  start: number,
  low: number,
  high: number,
  shown: readonly number[],
  { index, isInLane }: LaneEvents,
): Bin | null {
  const own = rangesWithout(low, high, shown);
  const ongoing: number[] = [];
  for (const position of shown) {
    if (position >= low) break;
    if (index.endOf(position) > start) ongoing.push(position);
  }
  // Moments at `start` have ended by then, but have not begun before.
  let moments = 0;
  for (let at = low; at < high && index.startOf(at) === start; at++) {
    moments += Number(index.endOf(at) <= start);
  }
  const count = low - (index.endedBy(start) - moments) - ongoing.length;
  if (count + countOf(own) === 0) return null;
  const earlier =
    count > 0 ? { ranges: rangesWithout(0, low, ongoing), until: start, count } : null;
  const ranges = earlier ? [...earlier.ranges, ...own] : own;
  const events = new PositionMembers({ index, isInLane }, own, earlier);
  const [begins = 0] = earlier ? events.slice(0, 1).map(index.positionOf) : (own[0] ?? []);
  return {
    events,
    span: { start: index.startOf(begins), end: latestEndOf(index, ranges) },
  };
}

/**
 * Returns the height of a column by its count, up to the highest count of its lane: in proportion
 * to the count, as high as a dot for a single event.
 */
function columnHeights(highest: number, roomPx: number): (count: number) => number {
  const px = columnRoomPx(roomPx);
  if (highest * DOT_PITCH_PX.max <= px) return (count) => count * DOT_PITCH_PX.max;
  const each = (px - DOT_PITCH_PX.max) / Math.max(1, highest - 1);
  return (count) => Math.min(px, DOT_PITCH_PX.max + (count - 1) * each);
}
