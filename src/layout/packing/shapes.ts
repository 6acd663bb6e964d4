import type { Timeline } from '../../model';
import type { Density } from '../types';

/** Sizes of the drawing in CSS pixels, in one place. */
const GLYPH_PX = { 5: 6.5, 4: 6, 3: 5, 2: 4.5, 1: 4.5 } as const;
/** On a line, below its words. */
const GLYPH_ON_LINE_PX = 5;
const COMPACT_GLYPH_PX = 3.5;
/** Below this a span's two ends can't be told apart: it is drawn as a point. */
const POINT_BELOW_PX = 14;
const COMPACT_POINT_BELOW_PX = 9;

/** An event's shape at one level, in that level's pixels from the timeline's origin. */
export type Shape = {
  readonly event: number;
  readonly form: 'point' | 'whisker' | 'span';
  /** Outermost bounds. */
  readonly from: number;
  readonly to: number;
  /** Where the glyph stands, or would: the middle of what is certain, else the event's anchor. */
  readonly at: number;
  readonly radiusPx: number;
  /** By which it comes before others: raised where it is looked for. */
  readonly importance: number;
};

/** The shape of a dated event when one pixel is `msPerPx`, measured from `origin` (epoch ms). */
export function shapeOf(
  timeline: Timeline,
  event: number,
  origin: number,
  msPerPx: number,
  density: Density,
): Shape {
  const { startEarliest, startLatest, endEarliest, endLatest } = timeline.boundsOf(event);
  const from = (startEarliest - origin) / msPerPx;
  const to = (endLatest - origin) / msPerPx;
  const importance = timeline.columns.importance[event] ?? 0;
  const pointBelow = density !== 'full' ? COMPACT_POINT_BELOW_PX : POINT_BELOW_PX;
  const isPointInTime = isMoment(startLatest, endEarliest);
  const glyph = isPointInTime ? timeline.anchorOf(event) : (startLatest + endEarliest) / 2;
  const form = to - from < pointBelow ? 'point' : isPointInTime ? 'whisker' : 'span';
  const radiusPx = density !== 'full' ? COMPACT_GLYPH_PX : radiusOf(timeline.importanceOf(event));
  return {
    event,
    form,
    from,
    to,
    at: (glyph - origin) / msPerPx,
    radiusPx: form === 'point' ? radiusPx : Math.min(radiusPx, GLYPH_ON_LINE_PX),
    importance,
  };
}

/** True where no moment is certain to be inside: one happening somewhere between its bounds. */
export function isMoment(startLatest: number, endEarliest: number): boolean {
  return startLatest > endEarliest;
}

function radiusOf(importance: number): number {
  return GLYPH_PX[Math.min(5, Math.max(1, Math.round(importance))) as keyof typeof GLYPH_PX];
}
