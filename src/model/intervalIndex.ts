import { bisector } from 'd3';

import type { CreateIntervalIndex } from './timeline';

/** Neighbours that share a leaf: a tree has a sixteenth as many leaves as its column has values. */
const LEAF_SIZE = 16;

/**
 * Finds the events that overlap a span without scanning all of them. In order of anchor, the events
 * with an anchor inside the span are consecutive. Events before them may end after the span's
 * start, and events after them may start before its end: a max-tree of the latest ends finds the
 * former, one of the negated earliest starts the latter.
 */
export const createIntervalIndex: CreateIntervalIndex = (
  { startEarliest, endLatest, anchor },
  order,
) => {
  const inOrder = (column: Float64Array, sign: number): Float64Array =>
    new Float64Array(order).map((i) => sign * (column[i] as number));
  const appendEndingAfter = createMaxTree(inOrder(endLatest, 1));
  const appendStartingBefore = createMaxTree(inOrder(startEarliest, -1));
  const byAnchor = bisector((event: number) => anchor[event] as number);
  return ({ start, end }) => {
    const found: number[] = [];
    const lo = byAnchor.left(order, start);
    const hi = Math.max(lo, byAnchor.left(order, end));
    appendEndingAfter(0, lo, start, found);
    for (let k = lo; k < hi; k++) {
      const i = order[k] as number;
      // An event that only ends at the span's start is outside. A moment at the start is inside.
      if ((endLatest[i] as number) > start || startEarliest[i] === start) found.push(k);
    }
    appendStartingBefore(hi, order.length, -end, found);
    return found.map((k) => order[k] as number);
  };
};

/** Appends the indexes in `[from, to)` whose value is above `limit`, in ascending order. */
type AppendAbove = (from: number, to: number, limit: number, found: number[]) => void;

function createMaxTree(values: Float64Array): AppendAbove {
  let leaves = 1;
  while (leaves * LEAF_SIZE < values.length) leaves *= 2;
  // Laid out as a heap: each node has the greatest value below it. Leaves are the second half.
  const greatest = new Float64Array(2 * leaves).fill(-Infinity);
  values.forEach((value, k) => {
    const leaf = leaves + Math.floor(k / LEAF_SIZE);
    greatest[leaf] = Math.max(greatest[leaf] as number, value);
  });
  for (let node = leaves - 1; node > 0; node--) {
    greatest[node] = Math.max(greatest[2 * node] as number, greatest[2 * node + 1] as number);
  }
  return (from, to, limit, found) => {
    const visit = (node: number, first: number, size: number): void => {
      if (first >= to || first + size <= from || !((greatest[node] as number) > limit)) return;
      if (size > LEAF_SIZE) {
        visit(2 * node, first, size / 2);
        visit(2 * node + 1, first + size / 2, size / 2);
      } else {
        for (let k = Math.max(first, from); k < Math.min(first + size, to); k++) {
          if ((values[k] as number) > limit) found.push(k);
        }
      }
    };
    visit(1, 0, leaves * LEAF_SIZE);
  };
}
