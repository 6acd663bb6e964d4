/** What a frame promises about its events, for the property tests of every layout. */
import { sum } from 'd3';

import type { Timeline } from '../model';
import { eventsOf, markReach } from './testLayout';
import type { Frame, Mark } from './types';

/** How far a mark may be from the time of its events, in pixels. */
const MAX_OFF_PX = 6;
const EPS = 0.01;

/**
 * Describes each mark that is not at the time of its events, each label of an event out of view,
 * each event in view that is not shown or counted exactly once, and each event that is counted
 * although it is out of view, or long and there is a row for it.
 */
export function promiseFaultsOf(
  frame: Frame,
  timeline: Timeline,
  hasRow: (event: number) => boolean = () => true,
): string[] {
  const { marks, view, plotPx } = frame;
  const faults: string[] = [];
  const inView = new Set(timeline.overlapping(view));
  const toX = (instant: number): number =>
    ((instant - view.start) / (view.end - view.start)) * plotPx;
  const offPx = (event: number, x: number): number => {
    const { startEarliest, endLatest } = timeline.boundsOf(event);
    return Math.max(0, toX(startEarliest) - x, x - toX(endLatest));
  };
  const lengthInView = (event: number): number => {
    const { startEarliest, endLatest } = timeline.boundsOf(event);
    return Math.min(plotPx, toX(endLatest)) - Math.max(0, toX(startEarliest));
  };

  const shown = new Map<number, number>();
  for (const mark of marks) {
    if (mark.kind === 'cluster' && mark.histogram) continue;
    const [from, to] = markReach(mark);
    const isInSight = to >= -EPS && from <= plotPx + EPS;
    for (const event of eventsOf(mark)) {
      if (isInSight) shown.set(event, (shown.get(event) ?? 0) + 1);
      const off = isClipped(mark, plotPx) ? 0 : offPx(event, mark.x);
      if (off > MAX_OFF_PX + EPS) faults.push(`${mark.key} is ${off} px off ${event}`);
    }
    if (mark.kind !== 'cluster') {
      if (mark.label && !inView.has(mark.event)) faults.push(`${mark.key} has a label out of view`);
      continue;
    }
    if (mark.events.length < 2) faults.push(`${mark.key} is a column of one event`);
    if (mark.widthPx > 12) faults.push(`${mark.key} is too wide`);
    for (const event of eventsOf(mark)) {
      if (!inView.has(event)) faults.push(`${mark.key} counts ${event}, which is out of view`);
      if (lengthInView(event) > plotPx / 3 && hasRow(event)) {
        faults.push(`${mark.key} counts the long ${event}`);
      }
    }
  }
  for (const event of inView) {
    const times = shown.get(event) ?? 0;
    if (times !== 1) faults.push(`${timeline.idOf(event)} is shown ${times} times`);
  }
  const own = marks.filter((mark) => mark.kind !== 'cluster' && inView.has(mark.event)).length;
  const counted = sum(marks, (mark) => (mark.kind === 'cluster' ? mark.events.length : 0));
  if (own + counted !== inView.size) {
    faults.push(`${own} shown and ${counted} counted of ${inView.size}`);
  }
  if (new Set(marks.map(({ key }) => key)).size !== marks.length) faults.push('duplicate key');
  return faults;
}

/** The mark of a long event is clipped near the plot, and so may be that of its glyph. */
function isClipped(mark: Mark, plotPx: number): boolean {
  return mark.kind !== 'cluster' && (mark.x < 0 || mark.x > plotPx);
}
