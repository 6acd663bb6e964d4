import { useEffect, useRef, useState, type RefObject } from 'react';

import type { LiveMapParts } from './mapParts';
import type { MapMoves } from './useMapView';

/**
 * Moves the map by the gestures of the drawing: a drag, a wheel with Ctrl or ⌘, two fingers, a
 * second click. A plain wheel scrolls the page, and so does a finger that moves up or down. Returns
 * whether to show the hint on how to zoom.
 */
export function useMapGestures(
  box: RefObject<HTMLElement | null>,
  listenToGestures: LiveMapParts['listenToGestures'],
  moves: Pick<MapMoves, 'moveBy' | 'zoomBy'>,
): boolean {
  const [isHintShown, setHintShown] = useState(false);
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const listener = listenToGestures(node, {
      hasWheel: true,
      onEffect: (effect) => {
        switch (effect.kind) {
          case 'start':
          case 'end':
            node.classList.toggle('is-dragging', effect.kind === 'start');
            break;
          case 'pan':
            latest.current.moveBy(effect.px, effect.py);
            setHintShown(false);
            break;
          case 'zoom': {
            const { left, top } = node.getBoundingClientRect();
            latest.current.zoomBy(1 / effect.factor, [effect.x - left, effect.y - top]);
            setHintShown(false);
            break;
          }
          case 'pageWheel': {
            const { scrollHeight, clientHeight } = document.documentElement;
            if (scrollHeight <= clientHeight) setHintShown(true);
            break;
          }
          case 'fling':
          case 'capture':
          case 'prevent':
          case 'swallow':
            break;
        }
      },
    });
    return listener.destroy;
  }, [box, listenToGestures]);
  return isHintShown;
}
