import { bisector } from 'd3';

import type { RowInterval } from './rowInterval';

/** Space kept free between neighbours in a row. */
export const ROW_GAP_PX = 10;

/** The rows of a lane while it is packed, each with the stretches that are taken, in order. */
export class Rows {
  private readonly taken: RowInterval[][] = [];
  constructor(private readonly maxRows: number) {}

  get used(): number {
    return this.taken.length;
  }

  /** Takes the first row in which one of the stretches is free, and says which it was. */
  insert(stretches: readonly RowInterval[]): { row: number; which: number } | null {
    if (stretches.length === 0) return null;
    for (let row = 0; row < this.maxRows; row++) {
      const taken = (this.taken[row] ??= []);
      for (const [which, stretch] of stretches.entries()) {
        const at = insertionIndex(taken, stretch);
        if (at === null) continue;
        taken.splice(at, 0, stretch);
        return { row, which };
      }
    }
    return null;
  }
}

const byEndWithGap = bisector(({ end }: RowInterval) => end + ROW_GAP_PX);

/** The index at which a stretch fits among others that are in order and apart, or null. */
function insertionIndex(taken: readonly RowInterval[], { start, end }: RowInterval): number | null {
  const index = byEndWithGap.right(taken, start);
  return end + ROW_GAP_PX <= (taken[index]?.start ?? Infinity) ? index : null;
}
