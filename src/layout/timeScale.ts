import { scaleLinear, type ScaleLinear } from 'd3';

import type { Span } from '../time';

/** Maps epoch ms to pixels of a plot, and back with `invert`. */
export type TimeScale = ScaleLinear<number, number>;

/**
 * The scale of a view that is drawn `widthPx` wide. It is linear over milliseconds: `scaleTime`
 * inverts to a `Date`, which has no fractions of a millisecond.
 */
export function timeScale({ start, end }: Span, widthPx: number): TimeScale {
  return scaleLinear([start, end], [0, widthPx]);
}
