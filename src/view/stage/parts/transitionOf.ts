import type { TimelineState } from '../../../store';
import { loadZoomPath, type Span } from '../../../time';
import { MAX_TRAVEL_MS } from '../../hooks/settledView';

const EASE_MS = 220;
/**
 * The duration of a travel grows with the length of its zoom path (ms), between `min` and a
 * maximum.
 */
const TRAVEL_MS = { min: 500, perLength: 330 };

/** A transition of the drawing to another view. `share` is the share of `ms` that has passed. */
export type Transition = { readonly at: (share: number) => Span; readonly ms: number };

/** Returns the transition to a view. A travel takes a path that zooms out and in. */
export function transitionOf(
  from: Span,
  to: Span,
  cause: TimelineState['viewCause'],
): Transition | Promise<Transition> {
  return cause === 'travel' ? travelTransition(from, to) : easeTransition(from, to);
}

function easeTransition(from: Span, to: Span): Transition {
  return { at: (share) => interpolateSpan(from, to, 1 - (1 - share) ** 3), ms: EASE_MS };
}

async function travelTransition(from: Span, to: Span): Promise<Transition> {
  try {
    const zoomPath = await loadZoomPath();
    const { at, length } = zoomPath(from, to);
    const { min, perLength } = TRAVEL_MS;
    return {
      at: (share) => at((1 - Math.cos(Math.PI * share)) / 2),
      ms: Math.min(MAX_TRAVEL_MS, Math.max(min, length * perLength)),
    };
  } catch {
    return easeTransition(from, to);
  }
}

/**
 * Lengths change by ratio, so that zooming looks even. The start changes in step with the length.
 */
function interpolateSpan(from: Span, to: Span, share: number): Span {
  const [fromLength, toLength] = [from.end - from.start, to.end - to.start];
  const length = fromLength * (toLength / fromLength) ** share;
  // If both spans show an instant at the same position, this share keeps it there on the way.
  const progress =
    Math.abs(toLength - fromLength) < 1e-6 * fromLength
      ? share
      : (length - fromLength) / (toLength - fromLength);
  const start = from.start + (to.start - from.start) * progress;
  return { start, end: start + length };
}
