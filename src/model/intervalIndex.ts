import { bisector } from 'd3';

import type { CreateIntervalIndex } from './timeline';

/** How many neighbours share a leaf: keeps the trees a sixteenth of the columns they are over. */
const LEAF_SIZE = 16;

/**
 * Finds the events that touch a span without looking at all of them. In order of anchor, those whose
 * anchor is in the span stand together; of those before it, some last into it, and of those after it,
 * some may have begun in it. A tree of the latest ends and one of the earliest starts lead to these.
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
      // A moment on the span's very start is in it; what only ends there is not.
      if ((endLatest[i] as number) > start || startEarliest[i] === start) found.push(k);
    }
    appendStartingBefore(hi, order.length, -end, found);
    return found.map((k) => order[k] as number);
  };
};

/** Appends the indexes of `[from, to)` whose value is above a limit, rising. */
type AppendAbove = (from: number, to: number, limit: number, found: number[]) => void;

function createMaxTree(values: Float64Array): AppendAbove {
  let leaves = 1;
  while (leaves * LEAF_SIZE < values.length) leaves *= 2;
  // A heap: the greatest value below each node; the leaves are its second half.
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
