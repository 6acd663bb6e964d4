/**
 * The smooth way from one view to another: out, across and in again, as an eye would have it. Van
 * Wijk and Nuij, "Smooth and efficient zooming and panning" (2003), in one dimension; what
 * `d3.interpolateZoom` does in two, which is its oracle in the tests.
 */
import type { Span } from './types';

export type ZoomPath = {
  /** The view at a share of the way, from 0 to 1. */
  readonly at: (share: number) => Span;
  /** How far it is, in the paper's own measure: 1 is about a screen's worth of change. */
  readonly length: number;
};

/** How much zooming weighs against panning; what the paper's readers liked, and d3 has. */
const RHO = Math.SQRT2;
/** Nearer than this, as a share of the first view's length, is no pan. */
const STILL = 1e-6;

/** The way between two views of positive length. */
export function zoomPath(from: Span, to: Span): ZoomPath {
  // Measured in lengths of the first view, so that milliseconds since 1970 lose no precision.
  const unit = from.end - from.start;
  const width = (to.end - to.start) / unit;
  const pan = (to.start - from.start + (to.end - from.end)) / 2 / unit;
  const viewAt = (middle: number, length: number): Span => {
    const start = (from.start + from.end) / 2 + (middle - length / 2) * unit;
    return { start, end: start + length * unit };
  };
  const exactly = (at: (share: number) => Span) => (share: number) =>
    share <= 0 ? from : share >= 1 ? to : at(share);

  if (Math.abs(pan) < STILL * Math.max(1, width)) {
    const zoom = Math.log(width) / RHO;
    return {
      at: exactly((share) => viewAt(share * pan, Math.exp(RHO * zoom * share))),
      length: Math.abs(zoom),
    };
  }
  const distance = Math.abs(pan);
  const [rho2, rho4] = [RHO ** 2, RHO ** 4];
  const [b0, b1] = [1, -1].map(
    (sign) =>
      (width ** 2 - 1 + sign * rho4 * distance ** 2) /
      (2 * (sign > 0 ? 1 : width) * rho2 * distance),
  ) as [number, number];
  const [r0, r1] = [-Math.asinh(b0), -Math.asinh(b1)];
  const length = (r1 - r0) / RHO;
  return {
    at: exactly((share) => {
      const s = RHO * share * length + r0;
      const moved = (Math.cosh(r0) * Math.tanh(s) - Math.sinh(r0)) / (rho2 * distance);
      return viewAt(moved * pan, Math.cosh(r0) / Math.cosh(s));
    }),
    length,
  };
}
