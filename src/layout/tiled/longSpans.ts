/**
 * Assigns rows to the events that are longer than half a tile of the level in view. The rows depend
 * on times, not on pixels, so that a long span has the same row at each level where it is long. The
 * longest class of lengths is packed first. Each class has its own tiles, twice as wide as its
 * longest event. Even tiles are packed before odd ones, so that packing a tile needs only its two
 * neighbours and the longer spans.
 */
import { LruCache } from '../../base';
import type { LaneIndex } from './laneIndex';

/** A long event with its row. Epoch ms. */
export type LongSpan = {
  readonly event: number;
  readonly row: number;
  readonly start: number;
  readonly end: number;
};

export type LongSpans = {
  /**
   * Returns the spans with a row that last longer than 2^(length - 1) ms and overlap [tile - 1/4,
   * tile + 7/4], in tiles of 2^(length + 1) ms. So the result covers both half-width tiles of
   * `tile` and the parts of their neighbours that their marks may reach into.
   */
  readonly around: (length: number, tile: number) => readonly LongSpan[];
};

/** Minimum gap between two spans of a row, as a share of the tile: over 20 pixels in each view. */
const GAP = 1 / 48;

/** Creates the finder of a lane's long spans, which get the first `rows` rows of the lane. */
export function createLongSpans(
  index: LaneIndex,
  timeline: { readonly columns: { readonly endLatest: Float64Array } },
  rows: number,
  cacheCapacity: number,
): LongSpans {
  const spansByTile = new LruCache<number, readonly LongSpan[]>(cacheCapacity);
  const spansAround = new LruCache<number, readonly LongSpan[]>(cacheCapacity);
  // Unique, since `length` is below 64; tiles within 2^47 of the epoch keep the product exact.
  const keyOf = (length: number, tile: number): number => tile * 64 + length;

  const packedIn = (length: number, tile: number): readonly LongSpan[] =>
    spansByTile.get(keyOf(length, tile), () => {
      const width = 2 ** (length + 1);
      const [from, to] = [tile * width, (tile + 1) * width];
      const classes = { min: length, max: length };
      const found = index.topK(classes, from, to, rows);
      if (found.length === 0) return [];
      const occupied = [...around(length + 1, Math.floor(tile / 2))];
      if (tile % 2 !== 0)
        occupied.push(...packedIn(length, tile - 1), ...packedIn(length, tile + 1));
      const own: LongSpan[] = [];
      for (const event of found) {
        const start = index.startOf(index.positionOf(event));
        const end = timeline.columns.endLatest[event] ?? start;
        const row = freeRow(occupied, start - width * GAP, end + width * GAP, rows);
        if (row === null) continue;
        const span = { event, row, start, end };
        occupied.push(span);
        own.push(span);
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
  occupied: readonly LongSpan[],
  start: number,
  end: number,
  rows: number,
): number | null {
  for (let row = 0; row < rows; row++) {
    if (!occupied.some((span) => span.row === row && span.start < end && span.end > start))
      return row;
  }
  return null;
}
