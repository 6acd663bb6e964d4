import { bisector } from 'd3';

import { createMaxTree } from '../base';
import type { CreateIntervalIndex } from './timeline';

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
  const latestEnds = createMaxTree(inOrder(endLatest, 1));
  const earliestStarts = createMaxTree(inOrder(startEarliest, -1));
  const byAnchor = bisector((event: number) => anchor[event] as number);
  return ({ start, end }) => {
    const lo = byAnchor.left(order, start);
    const hi = Math.max(lo, byAnchor.left(order, end));
    const inSpan: number[] = [];
    for (let k = lo; k < hi; k++) {
      const i = order[k] as number;
      // A moment on the span's very start is in it; what only ends there is not.
      if ((endLatest[i] as number) > start || startEarliest[i] === start) inSpan.push(k);
    }
    return [
      ...latestEnds.firstAbove(0, lo, start),
      ...inSpan,
      ...earliestStarts.firstAbove(hi, order.length, -end),
    ].map((k) => order[k] as number);
  };
};
