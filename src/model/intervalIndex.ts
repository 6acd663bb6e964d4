import { bisector } from 'd3';

import { createMaxTree } from '../base';
import type { CreateIntervalIndex } from './timeline';

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
  const latestEnds = createMaxTree(inOrder(endLatest, 1));
  const earliestStarts = createMaxTree(inOrder(startEarliest, -1));
  const byAnchor = bisector((event: number) => anchor[event] as number);
  return ({ start, end }) => {
    const lo = byAnchor.left(order, start);
    const hi = Math.max(lo, byAnchor.left(order, end));
    const inSpan: number[] = [];
    for (let k = lo; k < hi; k++) {
      const i = order[k] as number;
      // An event that only ends at the span's start is outside. A moment at the start is inside.
      if ((endLatest[i] as number) > start || startEarliest[i] === start) inSpan.push(k);
    }
    return [
      ...latestEnds.firstAbove(0, lo, start),
      ...inSpan,
      ...earliestStarts.firstAbove(hi, order.length, -end),
    ].map((k) => order[k] as number);
  };
};
