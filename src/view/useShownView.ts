import { useLayoutEffect, useRef, useState } from 'react';

import type { Span } from '../time';
import { useInstance, useTimelineState } from './instance';

const MOVE_MS = 220;

/**
 * The view as it is drawn: the store's own while a gesture moves it, eased towards it when it was
 * set at once. Only the drawing is eased; the store and the address are there already.
 */
export function useShownView(): Span {
  const { store } = useInstance();
  const view = useTimelineState((state) => state.view);
  const [eased, setEased] = useState<Span | null>(null);
  const shown = useRef(view);
  useLayoutEffect(() => {
    const from = shown.current;
    const { viewCause } = store.getState();
    const isEased = viewCause === 'jump' || viewCause === 'step';
    if (!isEased || from === view || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      shown.current = view;
      setEased(null);
      return undefined;
    }
    setEased(from);
    const begun = performance.now();
    let request = requestAnimationFrame(function tick(now) {
      const done = Math.min(1, Math.max(0, (now - begun) / MOVE_MS));
      const next = done < 1 ? between(from, view, 1 - (1 - done) ** 3) : view;
      shown.current = next;
      setEased(done < 1 ? next : null);
      if (done < 1) request = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(request);
  }, [store, view]);
  return eased ?? view;
}

/** Lengths go by ratio, so that zooming looks even; the middle keeps pace with the length. */
function between(from: Span, to: Span, share: number): Span {
  const [a, b] = [from.end - from.start, to.end - to.start];
  const length = a * (b / a) ** share;
  // Where both spans hold a common still point, moving by this share of the change keeps it still.
  const progress = Math.abs(b - a) < 1e-6 * a ? share : (length - a) / (b - a);
  const start = from.start + (to.start - from.start) * progress;
  return { start, end: start + length };
}
