/**
 * The exact ranges, kept in `history.state`: an address has minutes, a screen has milliseconds.
 */
import { MIN_VIEW_MS, type Timeline } from '../model';
import type { TimelineState } from '../store';
import { clamped, type Span } from '../time';

type ExactSpans = Pick<TimelineState, 'view'> & Partial<Pick<TimelineState, 'comparedSpan'>>;

/** What is put into `history.state`: the bounds of the view, then of what it is compared with. */
export function toHistoryState({ view, comparedSpan }: ExactSpans): {
  readonly kroniek: readonly number[];
} {
  const spans = comparedSpan ? [view, comparedSpan] : [view];
  return { kroniek: spans.flatMap(({ start, end }) => [start, end]) };
}

/** The ranges in a `history.state`, which may be anybody's; null where there are none that are shown. */
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
