import type { Timeline } from '../../model';
import { positionOf, type VerticalRows } from './rows';

/** Events of a collapsed lane that stand in the same place beside a row. */
export type Dot = {
  readonly lane: number;
  /** Share of the row's height, from its top. */
  readonly share: number;
  readonly count: number;
};

/** Dots nearer than this share of a row are one dot. */
const STEP = 1 / 8;

/**
 * The events of collapsed lanes within the time of rows `from` to `to` (excluded), by row. Events
 * before the first row stand at its top, events after the last row at its end.
 */
export function dotsOf(
  timeline: Timeline,
  rows: VerticalRows,
  isCollapsed: (event: number) => boolean,
  from: number,
  to: number,
): readonly (readonly Dot[])[] {
  const dots = Array.from({ length: Math.max(0, to - from) }, () => new Map<string, Dot>());
  const isEnd = to === rows.events.length;
  const start = from === 0 ? -Infinity : (rows.times[from] as number);
  const end = isEnd ? Infinity : (rows.times[to] as number);
  for (const event of timeline.overlapping({ start, end })) {
    const anchor = timeline.anchorOf(event);
    if (!isCollapsed(event) || anchor < start || anchor >= end) continue;
    const position = positionOf(rows, anchor);
    const row = Math.min(Math.max(position.row, from), to - 1);
    const exact = position.row > row ? 1 : position.share;
    const share = Math.round(exact / STEP) * STEP;
    const lane = timeline.laneOf(event);
    const key = `${lane} ${share}`;
    const count = (dots[row - from]?.get(key)?.count ?? 0) + 1;
    dots[row - from]?.set(key, { lane, share, count });
  }
  return dots.map((inRow) => [...inRow.values()]);
}
