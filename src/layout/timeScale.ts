import type { Span } from '../time';

/** Maps epoch ms to pixels of a plot, and back with `invert`. */
export type TimeScale = {
  (instant: number): number;
  readonly invert: (px: number) => number;
};

/**
 * The scale of a view that is drawn `widthPx` wide. It is linear over milliseconds. d3's
 * `scaleTime` inverts to a `Date`, which has no fractions of a millisecond, and `scaleLinear`
 * brings d3's formats and colours into the first JavaScript (docs/decisions/0002-react-and-d3.md).
 */
export function timeScale({ start, end }: Span, widthPx: number): TimeScale {
  const pxPerMs = widthPx / (end - start);
  return Object.assign((instant: number) => (instant - start) * pxPerMs, {
    invert: (px: number) => start + px / pxPerMs,
  });
}

/** The scale of a view, with instants outside it at its edges. */
export function clampedTimeScale(view: Span, widthPx: number): (instant: number) => number {
  const scale = timeScale(view, widthPx);
  return (instant) => scale(Math.min(Math.max(instant, view.start), view.end));
}
