import type { Timeline } from '../../model';
import type { Density } from '../types';

/** Radius of a point's glyph in CSS pixels, by importance. */
const GLYPH_PX = { 5: 6.5, 4: 6, 3: 5, 2: 4.5, 1: 4.5 } as const;
/** Maximum radius of a glyph on the line of a span or whisker, which is below a label. */
const GLYPH_ON_LINE_PX = 5;
const COMPACT_GLYPH_PX = 3.5;
/** A span shorter than this is drawn as a point, since its ends cannot be distinguished. */
const POINT_BELOW_PX = 14;
const COMPACT_POINT_BELOW_PX = 9;

/** The shape of an event at one level, in level pixels from the origin. */
export type Shape = {
  readonly event: number;
  readonly form: 'point' | 'whisker' | 'span';
  /** Outermost bounds. */
  readonly from: number;
  readonly to: number;
  /** Position of the glyph: the middle of the certain part, else the event's anchor. */
  readonly at: number;
  readonly radiusPx: number;
  /** Priority in packing: the event's importance, raised if it matches a search. */
  readonly importance: number;
};

/** Returns the shape of a dated event at `msPerPx`, with x from `origin` (epoch ms). */
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

/** True if an event has no certain duration: it is a point in time somewhere within its bounds. */
export function isMoment(startLatest: number, endEarliest: number): boolean {
  return startLatest > endEarliest;
}

/** Radius of an event's glyph by its importance, 1 to 5 (px). */
export function radiusOf(importance: number): number {
  return GLYPH_PX[Math.min(5, Math.max(1, Math.round(importance))) as keyof typeof GLYPH_PX];
}
