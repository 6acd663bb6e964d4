import { extent, min } from 'd3';

import type { ClusterMark, Density, Layout, Size } from '../../layout';
import { MIN_VIEW_MS, type Timeline } from '../../model';
import type { Span } from '../../time';

const PADDING_SHARE = 0.15;
/** The span that separates a cluster's events, or null if no zoom does. */
export function clusterExpansionSpan(
  timeline: Timeline,
  layout: Layout,
  mark: ClusterMark,
  size: Size,
  density: Density,
): Span | null {
  const events = mark.events.slice();
  const anchors = events.map((event) => timeline.anchorOf(event));
  const [first = 0, last = 0] = extent(anchors);
  const ends = events.map((event) => {
    const { startEarliest, endLatest } = timeline.boundsOf(event);
    return endLatest - startEarliest;
  });
  const length = Math.max(last - first, min(ends) ?? 0, MIN_VIEW_MS);
  const span = { start: first - length * PADDING_SHARE, end: first + length * (1 + PADDING_SHARE) };
  const isStillClustered = layout
    .frame(span, size, density)
    .marks.some(
      (next) => next.kind === 'cluster' && events.every((event) => next.events.includes(event)),
    );
  return isStillClustered ? null : span;
}
