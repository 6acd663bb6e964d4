import { interpolateNumber } from 'd3';

import type { Span } from '../time';

/** Maps epoch ms to pixels of a plot, and back with `invert`. */
export type TimeScale = {
  (instant: number): number;
  readonly invert: (px: number) => number;
};

/**
 * The scale of a view that is drawn `widthPx` wide. It is linear over milliseconds: `scaleTime`
 * inverts to a `Date`, which has no fractions of a millisecond. `scaleLinear` does the same with
 * 8.9 K more first JavaScript, for formats and colours of numbers (docs/decisions/0002).
 */
export function timeScale({ start, end }: Span, widthPx: number): TimeScale {
  const toPx = interpolateNumber(0, widthPx);
  const toInstant = interpolateNumber(start, end);
  return Object.assign((instant: number) => toPx((instant - start) / (end - start)), {
    invert: (px: number) => toInstant(px / widthPx),
  });
}

/** The scale of a view, with instants outside it at its edges. */
export function clampedTimeScale(view: Span, widthPx: number): (instant: number) => number {
  const scale = timeScale(view, widthPx);
  return (instant) => scale(Math.min(Math.max(instant, view.start), view.end));
}
