import { MIN_VIEW_MS, type Timeline } from '../../model';
import { clamped, type Span } from '../../time';
import { readBound, type Bound } from './bounds';

/**
 * Makes a valid span of two bounds: swaps reversed bounds, takes a missing one from the whole
 * period, and clamps to the limits and the shortest view. Null if the span is completely outside
 * the limits.
 */
export function normalizeRange(
  from: Bound | null,
  to: Bound | null,
  timeline: Timeline,
): Span | null {
  const { limits } = timeline;
  const { period } = timeline.core;
  let { start, end } = { start: from?.asStart ?? period.start, end: to?.asEnd ?? period.end };
  if (start >= end) {
    if (from && to) [start, end] = [to.asStart, from.asEnd];
    // The only bound is outside the period, where there may still be events.
    else if (from) end = limits.end;
    else start = limits.start;
  }
  if (start >= limits.end || end <= limits.start) return null;
  // Clamp each bound by itself, so that a valid one stays as requested.
  start = Math.max(start, limits.start);
  end = Math.min(end, limits.end);
  return clamped({ start, end }, limits, MIN_VIEW_MS);
}

/** Reads a span from `FROM,TO`, normalized; null if it is malformed or outside the limits. */
export function readComparedSpan(text: string, timeline: Timeline): Span | null {
  const [from, to] = text.split(',').map((bound) => readBound(bound, timeline.core.timeZone));
  return from && to && text.split(',').length === 2 ? normalizeRange(from, to, timeline) : null;
}
