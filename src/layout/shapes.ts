import type { Timeline } from '../model';
import type { Density } from './types';

/** Sizes of the drawing in CSS pixels, in one place. */
export const GLYPH_PX = { 5: 6.5, 4: 6, 3: 5, 2: 4.5, 1: 4.5 } as const;
export const STRIP_GLYPH_PX = 4;
/** Space between a glyph and its label. */
export const LABEL_GAP_PX = 7;
/** Space kept free between neighbours in a row. */
export const ROW_GAP_PX = 10;
/** Below this a span's two ends can't be told apart: it is drawn as a point. */
export const POINT_BELOW_PX = 14;
const STRIP_POINT_BELOW_PX = 9;

/** An event's shape at one level, in that level's pixels from the timeline's origin. */
export type Shape = {
  readonly event: number;
  readonly form: 'point' | 'whisker' | 'bar';
  /** Outermost bounds. */
  readonly from: number;
  readonly to: number;
  /** Where the glyph stands, and what the eye reads as its place. */
  readonly at: number;
  readonly radiusPx: number;
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
  const importance = timeline.importanceOf(event);
  const pointBelow = density === 'strip' ? STRIP_POINT_BELOW_PX : POINT_BELOW_PX;
  const form = to - from < pointBelow ? 'point' : isMoment(startLatest, endEarliest) ? 'whisker' : 'bar';
  return {
    event,
    form,
    from,
    to,
    at: form === 'whisker' ? (timeline.anchorOf(event) - origin) / msPerPx : (from + to) / 2,
    radiusPx: density === 'strip' ? STRIP_GLYPH_PX : radiusOf(importance),
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
