import { useLayoutEffect, useState, type RefObject } from 'react';

import type { Frame } from '../../layout';
import { useInstance } from '../context/instanceContext';
import { loadStageBundle } from './lazyStage';

/**
 * Connects gestures over a drawing to the store's actions, once the bundle of the stage has loaded.
 * Returns whether to show the hint on how to zoom: after a wheel that did nothing, until the view
 * moves.
 */
export function usePanZoom(
  box: RefObject<HTMLElement | null>,
  currentFrame: () => Pick<Frame, 'gutterPx' | 'plotPx'>,
): boolean {
  const { store, reportFailure, isMirrored } = useInstance();
  const [isHintShown, setHintShown] = useState(false);
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const { getState } = store;
    const changesView = (act: () => void): boolean => {
      const before = getState().view;
      act();
      setHintShown(false);
      return getState().view !== before;
    };
    let isOver = false;
    let stop = (): void => {};
    const start = async (): Promise<void> => {
      const { createPanZoom } = await loadStageBundle();
      if (isOver) return;
      stop = createPanZoom(node, {
        plot: () => {
          const { left } = node.getBoundingClientRect();
          const { gutterPx, plotPx } = currentFrame();
          return { left: isMirrored ? left : left + gutterPx, width: plotPx };
        },
        isMirrored,
        view: () => getState().view,
        onView: (next) => changesView(() => getState().actions.setView(next)),
        onZoom: (factor, anchor) => changesView(() => getState().actions.zoomBy(factor, anchor)),
        onStart: () => getState().actions.setDragging(true),
        onEnd: () => getState().actions.setDragging(false),
        onIdleWheel: () => setHintShown(true),
      }).destroy;
    };
    // A failed load is repeated when the pointer comes to the drawing.
    const retryOnPointer = (): void => {
      if (!isOver) node.addEventListener('pointerover', retry, { once: true });
    };
    const retry = (): void => {
      start().catch((problem: unknown) => {
        reportFailure(problem);
        retryOnPointer();
      });
    };
    // The reader has asked for nothing yet, so the first failure has no message.
    start().catch(retryOnPointer);
    return () => {
      isOver = true;
      node.removeEventListener('pointerover', retry);
      stop();
    };
  }, [box, currentFrame, store, reportFailure, isMirrored]);
  return isHintShown;
}
