import type { Span } from './types';

/**
 * The view zoomed by `factor` (over 1 shows more, under 1 shows less) with the instant `anchor`
 * staying where it is on screen. Not clamped: see {@link clamped}.
 */
export function zoomed(view: Span, factor: number, anchor: number): Span {
  return {
    start: anchor - (anchor - view.start) * factor,
    end: anchor + (view.end - anchor) * factor,
  };
}

/** The view moved by `deltaMs`, later for a positive one. Not clamped: see {@link clamped}. */
export function panned(view: Span, deltaMs: number): Span {
  return { start: view.start + deltaMs, end: view.end + deltaMs };
}

/**
 * The nearest view that lies inside `limits` and lasts at least `minMs`: the one place where a view
 * is clamped. The duration is kept where it can be, and the view moved; one that is too short
 * (or reversed) is widened about its middle; one that is too long, or not made of finite numbers,
 * becomes the limits, and so does every view where the limits are shorter than `minMs`.
 * Returns `view` itself where nothing had to change.
 */
export function clamped(view: Span, limits: Span, minMs: number): Span {
  if (!Number.isFinite(view.start) || !Number.isFinite(view.end)) return limits;
  const durationMs = Math.max(view.end - view.start, minMs);
  if (durationMs >= limits.end - limits.start) return limits;
  let { start, end } = view;
  if (end - start < minMs) {
    start = start / 2 + end / 2 - minMs / 2;
    end = start + minMs;
  }
  // Each edge is set rather than computed from the other, so that rounding never leaks past a limit.
  if (start < limits.start) return { start: limits.start, end: limits.start + durationMs };
  if (end > limits.end) return { start: limits.end - durationMs, end: limits.end };
  return start === view.start && end === view.end ? view : { start, end };
}
