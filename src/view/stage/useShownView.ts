import { useLayoutEffect, useRef, useState } from 'react';

import { loadZoomPath, type Span } from '../../time';
import { useInstance, useTimelineState } from '../context/instance';
import { isStill, LONGEST_TRAVEL_MS } from '../hooks/restedView';

const MOVE_MS = 220;
/** What one is led along takes as long as the way is, within what is neither abrupt nor slow. */
const TRAVEL_MS = { least: 500, perLength: 330 };

/** A way of the drawing to another view. `share` goes evenly from 0 to 1. */
type Way = { readonly at: (share: number) => Span; readonly ms: number };

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
    const isEased = viewCause !== 'move' && viewCause !== 'restore';
    if (!isEased || from === view || isStill()) {
      shown.current = view;
      setEased(null);
      return undefined;
    }
    setEased(from);
    let request = 0;
    let isStopped = false;
    const go = ({ at, ms }: Way): void => {
      if (isStopped) return;
      const begun = performance.now();
      request = requestAnimationFrame(function tick(now) {
        const done = Math.min(1, Math.max(0, (now - begun) / ms));
        const next = done < 1 ? at(done) : view;
        shown.current = next;
        setEased(done < 1 ? next : null);
        if (done < 1) request = requestAnimationFrame(tick);
      });
    };
    if (viewCause === 'travel') void travelOf(from, view).then(go);
    else go(moveOf(from, view));
    return () => {
      isStopped = true;
      cancelAnimationFrame(request);
    };
  }, [store, view]);
  return eased ?? view;
}

function moveOf(from: Span, to: Span): Way {
  return { at: (share) => between(from, to, 1 - (1 - share) ** 3), ms: MOVE_MS };
}

async function travelOf(from: Span, to: Span): Promise<Way> {
  try {
    const zoomPath = await loadZoomPath();
    const { at, length } = zoomPath(from, to);
    const { least, perLength } = TRAVEL_MS;
    return {
      at: (share) => at((1 - Math.cos(Math.PI * share)) / 2),
      ms: Math.min(LONGEST_TRAVEL_MS, Math.max(least, length * perLength)),
    };
  } catch {
    return moveOf(from, to);
  }
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
