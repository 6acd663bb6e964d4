import type { Stretch } from './stretch';

/** Space kept free between neighbours in a row. */
export const ROW_GAP_PX = 10;

/** The rows of a lane while it is packed, each with the stretches that are taken, in order. */
export class Rows {
  private readonly taken: Stretch[][] = [];
  constructor(private readonly most: number) {}

  get used(): number {
    return this.taken.length;
  }

  /** Takes the first row in which one of the stretches is free, and says which it was. */
  place(stretches: readonly Stretch[]): { row: number; which: number } | null {
    if (stretches.length === 0) return null;
    for (let row = 0; row < this.most; row++) {
      const taken = (this.taken[row] ??= []);
      for (const [which, stretch] of stretches.entries()) {
        const at = placeIn(taken, stretch);
        if (at === null) continue;
        taken.splice(at, 0, stretch);
        return { row, which };
      }
    }
    return null;
  }
}

/** Where a stretch belongs among others that are in order and apart; null where it is not free. */
function placeIn(taken: readonly Stretch[], { start, end }: Stretch): number | null {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? Infinity) + ROW_GAP_PX <= start) low = middle + 1;
    else high = middle;
  }
  return end + ROW_GAP_PX <= (taken[low]?.start ?? Infinity) ? low : null;
}
