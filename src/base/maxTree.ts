/** Ends in order of starts, in a pyramid of the latest of each sixteen below. */
export type MaxTree = {
  /** The latest end in [low, high) of places; -Infinity of none. */
  readonly max: (low: number, high: number) => number;
  /** In order, the places in [low, high) of the first `most` ends after an instant. */
  readonly firstAbove: (low: number, high: number, instant: number, most: number) => number[];
};

const FAN = 16;

/** Builds the pyramid: O(n). */
export function createMaxTree(ends: Float64Array): MaxTree {
  const levels = [ends];
  for (let below = ends; below.length > 1;) {
    const above = new Float64Array(Math.ceil(below.length / FAN)).fill(-Infinity);
    for (let k = 0; k < below.length; k++) {
      const at = Math.floor(k / FAN);
      const end = below[k] as number;
      if (end > (above[at] as number)) above[at] = end;
    }
    levels.push(above);
    below = above;
  }
  const endOf = (depth: number, at: number): number => levels[depth]?.[at] ?? -Infinity;

  const firstAbove: MaxTree['firstAbove'] = (low, high, instant, most) => {
    const found: number[] = [];
    const collect = (depth: number, at: number): void => {
      const width = FAN ** depth;
      if (found.length >= most || at * width >= high || (at + 1) * width <= low) return;
      if (endOf(depth, at) <= instant) return;
      if (depth === 0) found.push(at);
      else for (let k = at * FAN; k < (at + 1) * FAN; k++) collect(depth - 1, k);
    };
    collect(levels.length - 1, 0);
    return found;
  };

  const max: MaxTree['max'] = (low, high) => {
    let latest = -Infinity;
    let [first, end] = [low, high];
    for (let depth = 0; first < end; depth++) {
      while (first < end && first % FAN !== 0) latest = Math.max(latest, endOf(depth, first++));
      while (first < end && end % FAN !== 0) latest = Math.max(latest, endOf(depth, --end));
      [first, end] = [first / FAN, end / FAN];
    }
    return latest;
  };
  return { max, firstAbove };
}
