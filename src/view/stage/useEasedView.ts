import { useLayoutEffect, useRef, useState } from 'react';

import { loadZoomPath, type Span } from '../../time';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { prefersReducedMotion } from '../hooks/mediaQueries';
import { MAX_TRAVEL_MS } from '../hooks/settledView';

const EASE_MS = 220;
/** What one is led along takes as long as the way is, within what is neither abrupt nor slow. */
const TRAVEL_MS = { min: 500, perLength: 330 };

/** A way of the drawing to another view. `share` goes evenly from 0 to 1. */
type Transition = { readonly at: (share: number) => Span; readonly ms: number };

/**
 * The view as it is drawn: the store's own while a gesture moves it, eased towards it when it was
 * set at once. Only the drawing is eased; the store and the address are there already.
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

/** Lengths go by ratio, so that zooming looks even; the middle keeps pace with the length. */
function interpolateSpan(from: Span, to: Span, share: number): Span {
  const [fromLength, toLength] = [from.end - from.start, to.end - to.start];
  const length = fromLength * (toLength / fromLength) ** share;
  // Where both spans hold a common still point, moving by this share of the change keeps it still.
  const progress =
    Math.abs(toLength - fromLength) < 1e-6 * fromLength
      ? share
      : (length - fromLength) / (toLength - fromLength);
  const start = from.start + (to.start - from.start) * progress;
  return { start, end: start + length };
}
