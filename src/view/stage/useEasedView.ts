import { useLayoutEffect, useRef, useState } from 'react';

import { loadZoomPath, type Span } from '../../time';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { prefersReducedMotion } from '../hooks/mediaQueries';
import { MAX_TRAVEL_MS } from '../hooks/settledView';

const EASE_MS = 220;
/**
 * The duration of a travel grows with the length of its zoom path (ms), between `min` and a
 * maximum.
 */
const TRAVEL_MS = { min: 500, perLength: 330 };

/** A transition of the drawing to another view. `share` is the share of `ms` that has passed. */
type Transition = { readonly at: (share: number) => Span; readonly ms: number };

/**
 * The view to draw. It follows a gesture at once, and eases towards a view that was set directly.
 * Only the drawing is eased: the store and the address have the new view at once.
 */
export function useEasedView(): Span {
  const { store } = useInstance();
  const view = useTimelineState((state) => state.view);
  const [eased, setEased] = useState<Span | null>(null);
  const drawnView = useRef(view);
  useLayoutEffect(() => {
    const from = drawnView.current;
    const { viewCause } = store.getState();
    const isEased = viewCause !== 'move' && viewCause !== 'restore';
    if (!isEased || from === view || prefersReducedMotion()) {
      drawnView.current = view;
      setEased(null);
      return undefined;
    }
    setEased(from);
    let request = 0;
    let isStopped = false;
    const animate = ({ at, ms }: Transition): void => {
      if (isStopped) return;
      const startedAt = performance.now();
      request = requestAnimationFrame(function tick(now) {
        const progress = Math.min(1, Math.max(0, (now - startedAt) / ms));
        const next = progress < 1 ? at(progress) : view;
        drawnView.current = next;
        setEased(progress < 1 ? next : null);
        if (progress < 1) request = requestAnimationFrame(tick);
      });
    };
    if (viewCause === 'travel') void travelTransition(from, view).then(animate);
    else animate(easeTransition(from, view));
    return () => {
      isStopped = true;
      cancelAnimationFrame(request);
    };
  }, [store, view]);
  return eased ?? view;
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
