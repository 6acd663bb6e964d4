/** Values in order, and the greatest of each sixteen in the level above: finds great ones fast. */
export type MaxTree = {
  /** The greatest value of the indexes [low, high); -Infinity if there are none. O(log n). */
  readonly max: (low: number, high: number) => number;
  /** The indexes in [low, high) of the first `count` values above a limit, rising. */
  readonly firstAbove: (low: number, high: number, limit: number, count?: number) => number[];
};

const FAN = 16;

/** Builds the tree of values without NaN in O(n). It has a fifteenth of their size. */
export function createMaxTree(values: Float64Array): MaxTree {
  const levels = [values];
  for (let below = values; below.length > 1;) {
    const above = new Float64Array(Math.ceil(below.length / FAN)).fill(-Infinity);
    for (let k = 0; k < below.length; k++) {
      const at = Math.floor(k / FAN);
      const value = below[k] as number;
      if (value > (above[at] as number)) above[at] = value;
    }
    levels.push(above);
    below = above;
  }
  const valueAt = (depth: number, at: number): number => levels[depth]?.[at] ?? -Infinity;

  const firstAbove: MaxTree['firstAbove'] = (low, high, limit, count = Infinity) => {
    const found: number[] = [];
    const collect = (depth: number, at: number): void => {
      const width = FAN ** depth;
      if (found.length >= count || at * width >= high || (at + 1) * width <= low) return;
      if (valueAt(depth, at) <= limit) return;
      if (depth === 0) found.push(at);
      else for (let k = at * FAN; k < (at + 1) * FAN; k++) collect(depth - 1, k);
    };
    collect(levels.length - 1, 0);
    return found;
  };

  const max: MaxTree['max'] = (low, high) => {
    let greatest = -Infinity;
    let [first, end] = [low, high];
    for (let depth = 0; first < end; depth++) {
      while (first < end && first % FAN !== 0) {
        greatest = Math.max(greatest, valueAt(depth, first++));
      }
      while (first < end && end % FAN !== 0) greatest = Math.max(greatest, valueAt(depth, --end));
      [first, end] = [first / FAN, end / FAN];
    }
    return greatest;
  };
  return { max, firstAbove };
}
