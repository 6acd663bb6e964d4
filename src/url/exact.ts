/** The exact view, kept in `history.state`: an address has minutes, a screen has milliseconds. */
import { MIN_VIEW_MS, type Timeline } from '../model';
import { clamped, type Span } from '../time';

/** What is put into `history.state`. */
export function exactState({ start, end }: Span): { readonly kroniek: readonly [number, number] } {
  return { kroniek: [start, end] };
}

/** The view in a `history.state`, which may be anybody's; null where there is none that is shown. */
export function exactIn(state: unknown, timeline: Timeline): Span | null {
  if (typeof state !== 'object' || state === null || !('kroniek' in state)) return null;
  const pair: unknown = state.kroniek;
  if (!isList(pair)) return null;
  const [start, end] = pair;
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const view = clamped({ start, end }, timeline.limits, MIN_VIEW_MS);
  return view.start === start && view.end === end ? view : null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
