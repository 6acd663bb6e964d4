/**
 * The strip of a lane: the events without room for a mark in a row. A span or whisker gets a thin
 * row of its own. A point becomes a dot, and dots of near dates are stacked: a dot plot. Where a
 * stack would leave the strip, the bin is a column that stands for its events. Pixels are the
 * level's at its coarsest zoom.
 *
 * Clusters begin here: `packLevel.ts` gives a column its events and its key, and `columnMarks.ts`
 * makes it a mark. In a tiled layout, `tiled/binColumns.ts` makes the columns instead.
 */
import { ascending, group, max } from 'd3';

import { Rows } from './rows';
import type { PackedShape } from './packLane';
import { markInterval } from './rowInterval';
import type { Shape } from './shapes';

/** Width of a bin, whose dots are stacked. In a view it is at most a quarter wider. */
export const BIN_PX = 7;
export const DOT_RADIUS_PX = 2.75;
/** Height of a dot in its stack. Where stacks are high, dots overlap a little. */
export const DOT_PITCH_PX = { max: 6.5, min: 4.5 } as const;
/** Height of a thin row. */
export const THIN_PITCH_PX = { max: 5, min: 3 } as const;
/** Room above the highest column for its count. */
export const COUNT_PX = 11;
/** Space between the strip and the row above it. */
export const STRIP_PAD_PX = 2;
/** Maximum share of the strip's height for thin rows, if there are dots too. */
const THIN_SHARE = 0.5;
/** Maximum share of the height for stacks of dots, if there are columns too. */
const STACK_SHARE = 0.75;
/** Width of a digit of a count, and the space around a count. */
const DIGIT_PX = 8;

/** The events of a bin without room for their stack. */
export type PackedColumn = {
  readonly members: readonly Shape[];
  /** The bounds of the bin. */
  readonly from: number;
  readonly to: number;
  readonly heightPx: number;
  /** The count has room above the column. */
  readonly hasCount: boolean;
};

export type PackedStrip = {
  /** Thin rows count from the strip's top, dots from its bottom. */
  readonly shapes: readonly PackedShape[];
  readonly columns: readonly PackedColumn[];
  readonly thinPitchPx: number;
  readonly dotPitchPx: number;
};

/** What a strip has to hold, before its height is known. */
export type StripContent = {
  readonly thin: readonly PackedShape[];
  readonly thinRows: number;
  /** The points of each bin, by the bin's number. */
  readonly bins: ReadonlyMap<number, readonly Shape[]>;
  readonly highest: number;
};

/** Assigns thin rows and bins. */
export function stripContentOf(shapes: readonly Shape[]): StripContent {
  const spans = shapes
    .filter(({ form }) => form !== 'point')
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.event - b.event);
  const rows = new Rows(Infinity);
  const thin = spans.map((shape): PackedShape => {
    const row = rows.insert([markInterval(shape)])?.row ?? 0;
    return { ...shape, row, side: 'none', strip: 'thin' };
  });
  const points = shapes
    .filter(({ form }) => form === 'point')
    .toSorted((a, b) => ascending(a.at, b.at) || a.event - b.event);
  const bins = group(points, ({ at }) => Math.floor(at / BIN_PX));
  return {
    thin,
    thinRows: rows.used,
    bins,
    highest: max(bins.values(), ({ length }) => length) ?? 0,
  };
}

/** The least height that holds every dot and thin row. */
export function leastStripPx({ thinRows, highest }: StripContent): number {
  return STRIP_PAD_PX + thinRows * THIN_PITCH_PX.min + highest * DOT_PITCH_PX.min;
}

/** Whether a strip of a height, which may be rounded, has room for every dot and thin row. */
export function fitsStrip(content: StripContent, stripPx: number): boolean {
  return leastStripPx(content) <= stripPx + ROUNDING_PX;
}
const ROUNDING_PX = 1e-6;

/** Packs a strip of a height. Each shape is in the result once, by itself or in a column. */
export function packStrip(content: StripContent, stripPx: number): PackedStrip {
  const { thin, thinRows, bins, highest } = content;
  const fits = fitsStrip(content, stripPx);
  const heightPx = stripPx - STRIP_PAD_PX;
  const roomForThin = fits
    ? heightPx - highest * DOT_PITCH_PX.max
    : heightPx * (highest > 0 ? THIN_SHARE : 1);
  const least = fits ? THIN_PITCH_PX.min : 0;
  const thinPitchPx =
    thinRows === 0 ? 0 : Math.min(THIN_PITCH_PX.max, Math.max(least, roomForThin / thinRows));
  const dotsPx = heightPx - thinRows * thinPitchPx;
  const dotPitchPx = Math.min(
    DOT_PITCH_PX.max,
    Math.max(DOT_PITCH_PX.min, dotsPx / Math.max(1, highest)),
  );
  const columnsPx = columnRoomPx(dotsPx);
  const most = fits ? highest : Math.max(1, Math.floor((columnsPx * STACK_SHARE) / dotPitchPx));
  const heightOf = (count: number): number =>
    count <= most
      ? count * dotPitchPx
      : most * dotPitchPx +
        (Math.max(0, columnsPx - most * dotPitchPx) * (count - most)) / (highest - most);
  const heights = new Map([...bins].map(([bin, { length }]) => [bin, heightOf(length)]));
  const high = [...bins].filter(([, { length }]) => length > most);
  const counted = binsWithCounts(
    high.map(([bin, { length }]) => [bin, length]),
    (bin) => heights.get(bin) ?? 0,
    dotsPx,
  );
  const dots = [...bins].flatMap(([bin, members]) =>
    members.length > most
      ? []
      : members.map((shape, row): PackedShape => {
          const at = (bin + 0.5) * BIN_PX;
          return { ...shape, at, radiusPx: DOT_RADIUS_PX, row, side: 'none', strip: 'dot' };
        }),
  );
  const columns = high.map(([bin, members]) => ({
    members: members.toSorted((a, b) => a.event - b.event),
    from: bin * BIN_PX,
    to: (bin + 1) * BIN_PX,
    heightPx: heights.get(bin) ?? 0,
    hasCount: counted.has(bin),
  }));
  // A line, and the glyph on it, is no higher than its row.
  const radiusPx = Math.min(DOT_RADIUS_PX, thinPitchPx / 2);
  const lines = thin.map((shape) => ({ ...shape, radiusPx }));
  return { shapes: [...lines, ...dots], columns, thinPitchPx, dotPitchPx };
}

/** The room of the highest column below its count. A low strip has no room for counts. */
export function columnRoomPx(heightPx: number): number {
  return heightPx >= 3 * COUNT_PX ? heightPx - COUNT_PX : heightPx;
}

/**
 * Returns the bins whose count has room above its column, the highest column first. A count must
 * not cover a neighbour's stack or count.
 */
export function binsWithCounts(
  columns: readonly (readonly [bin: number, count: number])[],
  heightAt: (bin: number) => number,
  heightPx: number,
): ReadonlySet<number> {
  const counted = new Map<number, number>();
  const inOrder = columns.toSorted(([a, m], [b, n]) => n - m || a - b);
  for (const [bin, count] of inOrder) {
    const reach = Math.ceil((String(count).length * DIGIT_PX) / 2 / BIN_PX);
    const top = heightAt(bin);
    if (top + COUNT_PX > heightPx) continue;
    let isFree = true;
    for (let near = bin - reach; near <= bin + reach; near++) {
      if (near !== bin && heightAt(near) > top) isFree = false;
    }
    for (let near = bin - 2 * reach; near <= bin + 2 * reach; near++) {
      const other = counted.get(near);
      if (other !== undefined && Math.abs(other - top) < COUNT_PX) isFree = false;
    }
    if (isFree) counted.set(bin, top);
  }
  return new Set(counted.keys());
}
