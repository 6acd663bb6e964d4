import { DAY } from '../base';
import { MAX_EXACT_MS } from './civil';
import type { Span } from './types';

/**
 * The view zoomed by `factor` (over 1 shows more, under 1 shows less). The instant `anchor` keeps
 * its position on screen. The result is not {@link clamped}.
 */
export function zoomed(view: Span, factor: number, anchor: number): Span {
  return {
    start: anchor - (anchor - view.start) * factor,
    end: anchor + (view.end - anchor) * factor,
  };
}

/** The view moved by `deltaMs`; positive is later. The result is not {@link clamped}. */
export function panned(view: Span, deltaMs: number): Span {
  return { start: view.start + deltaMs, end: view.end + deltaMs };
}

/**
 * The shortest view around an instant in which marks do not tremble (ms). Where milliseconds are
 * rounded, to 131 s at most, it is thirty days.
 */
export function shortestViewAt(instant: number, minMs: number): number {
  return Math.abs(instant) > MAX_EXACT_MS ? Math.max(minMs, 30 * DAY) : minMs;
}

/**
 * The nearest view that lies inside `limits` and lasts at least `minMs` (see
 * {@link shortestViewAt}).
 *
 * A view outside the limits moves inside at the same duration. A view that is too short or reversed
 * is widened around its middle. A view that is too long or not finite becomes the limits. If the
 * limits are shorter than `minMs`, every view becomes the limits. Returns `view` itself if nothing
 * changes.
 */
export function clamped(view: Span, limits: Span, minMs: number): Span {
  if (!Number.isFinite(view.start) || !Number.isFinite(view.end)) return limits;
  const inside = Math.min(Math.max(view.start, limits.start), limits.end);
  const leastMs = shortestViewAt(inside, minMs);
  const durationMs = Math.max(view.end - view.start, leastMs);
  if (durationMs >= limits.end - limits.start) return limits;
  let { start, end } = view;
  if (end - start < leastMs) {
    start = start / 2 + end / 2 - leastMs / 2;
    end = start + leastMs;
  }
  // Take the edge from the limit itself, so that rounding never exceeds a limit.
  if (start < limits.start) return { start: limits.start, end: limits.start + durationMs };
  if (end > limits.end) return { start: limits.end - durationMs, end: limits.end };
  return start === view.start && end === view.end ? view : { start, end };
}
