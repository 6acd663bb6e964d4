import { bisector } from 'd3';

import type { RowInterval } from './rowInterval';

/** Minimum gap between neighbours in a row, in pixels. */
export const ROW_GAP_PX = 10;

/** The rows of a lane during packing, each with its occupied intervals in order. */
export class Rows {
  private readonly occupied: RowInterval[][] = [];
  constructor(private readonly maxRows: number) {}

  get used(): number {
    return this.occupied.length;
  }

  /**
   * Inserts one of several alternative intervals into the first row with room for it. Returns the
   * row and the index of the interval; null if none of the first `maxRows` rows has room.
   */
  insert(
    intervals: readonly RowInterval[],
    maxRows = this.maxRows,
  ): { row: number; which: number } | null {
    if (intervals.length === 0) return null;
    for (let row = 0; row < maxRows; row++) {
      const occupied = (this.occupied[row] ??= []);
      for (let which = 0; which < intervals.length; which++) {
        const interval = intervals[which];
        const at = interval ? insertionIndex(occupied, interval) : null;
        if (!interval || at === null) continue;
        occupied.splice(at, 0, interval);
        return { row, which };
      }
    }
    return null;
  }

  /**
   * Inserts a mark with a label of two lines into the first two rows with room for it. Each
   * alternative has an interval in the row of the mark, and one in the row below, or above if the
   * mark is in the lower row. Returns the row of the mark and the index of the alternative.
   */
  insertTwo(
    alternatives: readonly (readonly [own: RowInterval, other: RowInterval])[],
    isMarkBelow: boolean,
  ): { row: number; which: number } | null {
    for (let top = 0; top + 1 < this.maxRows; top++) {
      const row = isMarkBelow ? top + 1 : top;
      const owns = (this.occupied[row] ??= []);
      const others = (this.occupied[isMarkBelow ? top : top + 1] ??= []);
      for (const [which, [own, other]] of alternatives.entries()) {
        const [at, otherAt] = [insertionIndex(owns, own), insertionIndex(others, other)];
        if (at === null || otherAt === null) continue;
        owns.splice(at, 0, own);
        others.splice(otherAt, 0, other);
        return { row, which };
      }
    }
    return null;
  }

  /** Replaces an interval by a wider one around it, if the row has room. Returns whether it has. */
  widen(row: number, interval: RowInterval, wider: RowInterval): boolean {
    const occupied = this.occupied[row] ?? [];
    const at = byStart.left(occupied, interval.start);
    const [before, after] = [occupied[at - 1], occupied[at + 1]];
    const hasRoom =
      (before?.end ?? -Infinity) + ROW_GAP_PX <= wider.start &&
      wider.end + ROW_GAP_PX <= (after?.start ?? Infinity);
    if (hasRoom) occupied[at] = wider;
    return hasRoom;
  }
}

const byStart = bisector(({ start }: RowInterval) => start);
/** Returns the index at which an interval fits among the occupied ones; null if it overlaps one. */
function insertionIndex(
  occupied: readonly RowInterval[],
  { start, end }: RowInterval,
): number | null {
  // A loop is several times as fast as d3's `bisector` here, and packing runs it most.
  let [low, high] = [0, occupied.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occupied[middle]?.end ?? NaN) + ROW_GAP_PX > start) high = middle;
    else low = middle + 1;
  }
  return end + ROW_GAP_PX <= (occupied[low]?.start ?? Infinity) ? low : null;
}
