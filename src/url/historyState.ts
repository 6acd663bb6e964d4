/** Stores exact spans in `history.state`: an address is rounded, a view is not. */
import { MIN_VIEW_MS, type Timeline } from '../model';
import type { TimelineState } from '../store';
import { clamped, type Span } from '../time';

type ExactSpans = Pick<TimelineState, 'view'> & Partial<Pick<TimelineState, 'comparedSpan'>>;

/** Makes a `history.state`: the bounds of the view, then of the compared span (epoch ms). */
export function toHistoryState({ view, comparedSpan }: ExactSpans): {
  readonly kroniek: readonly number[];
} {
  const spans = comparedSpan ? [view, comparedSpan] : [view];
  return { kroniek: spans.flatMap(({ start, end }) => [start, end]) };
}

/**
 * Reads the spans of a `history.state`, which other code may have written. Null if it has no view
 * that the timeline can show.
 */
export function fromHistoryState(state: unknown, timeline: Timeline): ExactSpans | null {
  if (typeof state !== 'object' || state === null || !('kroniek' in state)) return null;
  const bounds: unknown = state.kroniek;
  if (!isList(bounds)) return null;
  const view = visibleSpan(bounds[0], bounds[1], timeline);
  const comparedSpan = visibleSpan(bounds[2], bounds[3], timeline);
  return view && { view, ...(comparedSpan && { comparedSpan }) };
}

function visibleSpan(start: unknown, end: unknown, { limits }: Timeline): Span | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const span = clamped({ start, end }, limits, MIN_VIEW_MS);
  return span.start === start && span.end === end ? span : null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
