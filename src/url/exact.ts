/**
 * The exact ranges, kept in `history.state`: an address has minutes, a screen has milliseconds.
 */
import { MIN_VIEW_MS, type Timeline } from '../model';
import type { TimelineState } from '../store';
import { clamped, type Span } from '../time';

type Exact = Pick<TimelineState, 'view'> & Partial<Pick<TimelineState, 'compared'>>;

/** What is put into `history.state`: the bounds of the view, then of what it is compared with. */
export function exactState({ view, compared }: Exact): { readonly kroniek: readonly number[] } {
  const spans = compared ? [view, compared] : [view];
  return { kroniek: spans.flatMap(({ start, end }) => [start, end]) };
}

/** The ranges in a `history.state`, which may be anybody's; null where there are none that are shown. */
export function exactIn(state: unknown, timeline: Timeline): Exact | null {
  if (typeof state !== 'object' || state === null || !('kroniek' in state)) return null;
  const bounds: unknown = state.kroniek;
  if (!isList(bounds)) return null;
  const view = shownSpan(bounds[0], bounds[1], timeline);
  const compared = shownSpan(bounds[2], bounds[3], timeline);
  return view && { view, ...(compared && { compared }) };
}

function shownSpan(start: unknown, end: unknown, { limits }: Timeline): Span | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const span = clamped({ start, end }, limits, MIN_VIEW_MS);
  return span.start === start && span.end === end ? span : null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
