import { bisectRight, cumsum } from 'd3';

/** The heights of all rows (px): as measured, or as estimated for rows that were never rendered. */
export type RowHeights = {
  readonly topOf: (row: number) => number;
  /** The row at a distance from the top of the first row. */
  readonly rowAt: (px: number) => number;
  readonly totalPx: () => number;
  /** Sets the measured height of a row. Returns whether it differs. */
  readonly set: (row: number, px: number) => boolean;
  /** Forgets what was measured. */
  readonly reset: (estimate: (row: number) => number) => void;
};

/** Two heights nearer than this are the same (px). */
const TOLERANCE_PX = 0.5;

export function createRowHeights(count: number, estimate: (row: number) => number): RowHeights {
  const heights = new Float64Array(count).map((_, row) => estimate(row));
  let bottoms: Float64Array | null = null;
  const bottomsNow = (): Float64Array => (bottoms ??= cumsum(heights));
  return {
    topOf: (row) => (row <= 0 ? 0 : (bottomsNow()[Math.min(row, count) - 1] ?? 0)),
    rowAt: (px) => Math.min(bisectRight(bottomsNow(), px), Math.max(0, count - 1)),
    totalPx: () => bottomsNow()[count - 1] ?? 0,
    set: (row, px) => {
      if (Math.abs((heights[row] ?? px) - px) < TOLERANCE_PX) return false;
      heights[row] = px;
      bottoms = null;
      return true;
    },
    reset: (next) => {
      heights.forEach((_, row) => void (heights[row] = next(row)));
      bottoms = null;
    },
  };
}
