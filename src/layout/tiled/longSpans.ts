/**
 * Rows for what lasts longer than a tile of the level in view. They are settled in time and not in
 * pixels, from the longest class of lengths down, so that a bar keeps its row at every level where it
 * is long. Each class has tiles of its own, twice as wide as its longest; odd ones give way to even
 * ones, so no tile asks about more than its two neighbours and whatever is longer.
 */
import { LruCache } from '../../base';
import type { LaneIndex } from './laneIndex';

/** A bar with its row. Epoch ms. */
export type LongSpan = {
  readonly event: number;
  readonly row: number;
  readonly start: number;
  readonly end: number;
};

export type LongSpans = {
  /**
   * Every bar with a row that lasts longer than 2^(length - 1) ms and touches [tile - 1/4,
   * tile + 7/4] of tiles of 2^(length + 1) ms: a tile of half that width, with what it reaches into.
   */
  readonly around: (length: number, tile: number) => readonly LongSpan[];
};

/** Kept free between two bars of a row, as a share of the tile: over 20 pixels wherever it is seen. */
const GAP = 1 / 48;

/** Makes the finder of long bars of a lane that has so many rows for them, remembering `kept` tiles. */
export function createLongSpans(
  index: LaneIndex,
  timeline: { readonly columns: { readonly endLatest: Float64Array } },
  rows: number,
  cacheCapacity: number,
): LongSpans {
  const spansByTile = new LruCache<number, readonly LongSpan[]>(cacheCapacity);
  const spansAround = new LruCache<number, readonly LongSpan[]>(cacheCapacity);
  // A million events have no tile this far from the epoch: 2^47 of the narrowest that are used.
  const keyOf = (length: number, tile: number): number => tile * 64 + length;

  const packedIn = (length: number, tile: number): readonly LongSpan[] =>
    spansByTile.get(keyOf(length, tile), () => {
      const width = 2 ** (length + 1);
      const [from, to] = [tile * width, (tile + 1) * width];
      const classes = { min: length, max: length };
      const found = index.topK(classes, from, to, rows);
      if (found.length === 0) return [];
      const taken = [...around(length + 1, Math.floor(tile / 2))];
      if (tile % 2 !== 0) taken.push(...packedIn(length, tile - 1), ...packedIn(length, tile + 1));
      const own: LongSpan[] = [];
      for (const event of found) {
        const start = index.startOf(index.positionOf(event));
        const end = timeline.columns.endLatest[event] ?? start;
        const row = freeRow(taken, start - width * GAP, end + width * GAP, rows);
        if (row === null) continue;
        const bar = { event, row, start, end };
        taken.push(bar);
        own.push(bar);
      }
      return own;
    });

  const around = (length: number, tile: number): readonly LongSpan[] => {
    if (rows === 0 || length > index.longest) return [];
    return spansAround.get(keyOf(length, tile), () => {
      const width = 2 ** (length + 1);
      const [from, to] = [(tile - 0.25) * width, (tile + 1.75) * width];
      return [
        ...around(length + 1, Math.floor(tile / 2)),
        ...packedIn(length, tile - 1),
        ...packedIn(length, tile),
        ...packedIn(length, tile + 1),
      ].filter(({ start, end }) => start < to && end >= from);
    });
  };
  return { around };
}

function freeRow(
  taken: readonly LongSpan[],
  start: number,
  end: number,
  rows: number,
): number | null {
  for (let row = 0; row < rows; row++) {
    if (!taken.some((bar) => bar.row === row && bar.start < end && bar.end > start)) return row;
  }
  return null;
}
