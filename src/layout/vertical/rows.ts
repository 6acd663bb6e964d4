/**
 * The rows of a vertical drawing: one for each event, in order of time. A row is at least as high
 * as its text, so the layout gives shares of rows instead of pixels. The same rows then fit any
 * width, any size of text and any language, and no label can overlap another.
 */
import { bisectLeft, bisectRight, quantileSorted } from 'd3';

import type { Timeline } from '../../model';
import type { Span } from '../../time';

/** Height of the longest distance that is drawn in proportion, at scale 1 (px). */
export const MAX_STEP_PX = 96;

/** The share of distances that are drawn in proportion. Longer ones have a break. */
const PROPORTIONAL_SHARE = 0.8;

export type VerticalRows = {
  /** The event of each row, by index. */
  readonly events: Uint32Array;
  /**
   * The time at the top of each row (epoch ms), and after them the time where the last row ends.
   */
  readonly times: Float64Array;
  /** The least height of each row at scale 1 (px), in proportion to its time up to a maximum. */
  readonly stepsPx: Float64Array;
  /** The shortest distance that has a break (ms). */
  readonly breakMs: number;
};

/** A position in a vertical drawing: a share of the height of a row, from its top. */
export type RowPosition = { readonly row: number; readonly share: number };

export type RowOptions = {
  /** Leaves events out. */
  readonly includes?: (event: number) => boolean;
  /** Leaves out events that do not overlap this span. */
  readonly span?: Span | undefined;
};

/** Returns the rows of a timeline's dated events. The cost is that of sorting their distances. */
export function rowsOf(
  timeline: Timeline,
  { includes = () => true, span }: RowOptions = {},
): VerticalRows {
  const { order, columns } = timeline;
  const events = new Uint32Array(span ? timeline.overlapping(span) : order).filter(includes);
  const times = new Float64Array(events.length + 1);
  events.forEach((event, row) => {
    times[row] = columns.anchor[event] as number;
  });
  const last = times[events.length - 1] ?? timeline.period.start;
  const latest = events.reduce(
    (end, event) => Math.max(end, columns.endLatest[event] as number),
    last,
  );
  // An open end lasts to the end of the period, so the last row reaches at least that far.
  times[events.length] = Math.max(latest, timeline.core.period.end, last);

  const distances = times.subarray(1, events.length).map((time, k) => time - (times[k] as number));
  const breakMs = longestProportional(distances);
  const stepsPx = new Float64Array(events.length).map((_, row) => {
    // The last row has no event after it, so no distance to show.
    if (row === events.length - 1) return 0;
    return MAX_STEP_PX * Math.min(1, (distances[row] as number) / breakMs);
  });
  return { events, times, stepsPx, breakMs };
}

/** The longest distance that is drawn in proportion (ms). Positive. */
function longestProportional(distances: Float64Array): number {
  const sorted = distances.toSorted();
  const positive = sorted.subarray(bisectRight(sorted, 0));
  const wanted = quantileSorted([...sorted], PROPORTIONAL_SHARE) ?? 0;
  return wanted > 0 ? wanted : (positive[0] ?? 1);
}

/** The time that the break of a row leaves out (ms); null if the row is in proportion. */
export function breakOf({ events, times, breakMs }: VerticalRows, row: number): number | null {
  if (row >= events.length - 1) return null;
  const distance = (times[row + 1] as number) - (times[row] as number);
  return distance > breakMs ? distance : null;
}

/**
 * The position of an instant. Rows of the same time stand one below the other: the first counts.
 */
export function positionOf({ events, times }: VerticalRows, instant: number): RowPosition {
  const n = events.length;
  const next = Math.min(bisectLeft(times, instant, 0, n + 1), n);
  const [time, before] = [times[next] as number, times[next - 1]];
  if (before === undefined || time === instant) return { row: next, share: 0 };
  const share = Math.min(1, (instant - before) / (time - before));
  return share === 1 ? { row: next, share: 0 } : { row: next - 1, share };
}

/** The instant at a position. */
export function instantOf({ times }: VerticalRows, { row, share }: RowPosition): number {
  const from = times[row] as number;
  return from + share * ((times[row + 1] ?? from) - from);
}
