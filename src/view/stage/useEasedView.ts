import { useLayoutEffect, useRef, useState } from 'react';

import type { Span } from '../../time';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { prefersReducedMotion } from '../hooks/mediaQueries';
import { loadStageBundle } from './lazyStage';
import type { Transition } from './parts/transitionOf';

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
    loadStageBundle()
      .then(({ transitionOf }) => transitionOf(from, view, viewCause))
      .then(animate, () => setEased(null));
    return () => {
      isStopped = true;
      cancelAnimationFrame(request);
    };
  }, [store, view]);
  return eased ?? view;
}
