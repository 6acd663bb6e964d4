import { areApart, type Stretch } from './stretch';

/** Space kept free between neighbours in a row. */
export const ROW_GAP_PX = 10;

/** The rows of a lane while it is packed, each with the stretches that are taken. */
export class Rows {
  private readonly taken: Stretch[][] = [];
  constructor(private readonly most: number) {}

  get used(): number {
    return this.taken.length;
  }

  /** Takes the first row in which one of the stretches is free, and says which it was. */
  place(stretches: readonly Stretch[]): { row: number; which: number } | null {
    for (let row = 0; row < this.most; row++) {
      const taken = this.taken[row] ?? [];
      const which = stretches.findIndex((one) =>
        taken.every((other) => areApart(one, other, ROW_GAP_PX)),
      );
      const found = stretches[which];
      if (!found) continue;
      taken.push(found);
      this.taken[row] = taken;
      return { row, which };
    }
    return null;
  }
}
