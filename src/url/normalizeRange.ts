import { MIN_VIEW_MS, type Timeline } from '../model';
import { clamped, type Span } from '../time';
import { readBound, type Bound } from './bounds';

/**
 * The range that two bounds ask for: swapped where they are reversed, a missing one the period's,
 * within the limits and no shorter than can be shown. Null where it lies outside the data altogether.
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
    // The one that is given lies past the period, where there may still be something to see.
    else if (from) end = limits.end;
    else start = limits.start;
  }
  if (start >= limits.end || end <= limits.start) return null;
  // Each bound by itself: the one that is good stays where it was asked to be.
  start = Math.max(start, limits.start);
  end = Math.min(end, limits.end);
  return clamped({ start, end }, limits, MIN_VIEW_MS);
}

/** Reads a range as one text, `FROM,TO`, repaired; null where it is none, or outside the data. */
export function readComparedSpan(text: string, timeline: Timeline): Span | null {
  const [from, to] = text.split(',').map((bound) => readBound(bound, timeline.core.timeZone));
  return from && to && text.split(',').length === 2 ? normalizeRange(from, to, timeline) : null;
}
