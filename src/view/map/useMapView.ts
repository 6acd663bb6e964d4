import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { MapView } from '../../layout';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { prefersReducedMotion } from '../hooks/mediaQueries';
import type { MapLayout } from './mapParts';
import type { MapScene } from './scene';

/** How long the map has to rest before its view goes to the address (ms). */
const SETTLE_MS = 250;
const FLIGHT_MS = 450;

export type MapMoves = {
  readonly view: MapView;
  readonly moveBy: (px: number, py: number) => void;
  /** Scales about a point of the map; without one, about its middle. */
  readonly zoomBy: (factor: number, at?: readonly [number, number]) => void;
  /** Moves there smoothly. */
  readonly flyTo: (view: MapView) => void;
};

/**
 * The view of the map. A gesture moves it at once, the address has it once it rests, and another
 * address, such as that of Back, moves it too.
 */
export function useMapView(layout: MapLayout, scene: MapScene): MapMoves {
  const { store } = useInstance();
  const { size, projection, maxScale } = scene;
  const written = useTimelineState((state) => state.map);
  const read = useCallback(
    (text: string | null) => layout.readMapView(text ?? '1', projection, size, maxScale),
    [layout, projection, size, maxScale],
  );
  const [view, setView] = useState(() => read(written));
  const latest = useRef(view);
  const ownText = useRef(written);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flight = useRef(0);

  const show = useCallback((next: MapView) => {
    latest.current = next;
    setView(next);
  }, []);
  const settle = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      // The reader may have closed the map meanwhile.
      if (store.getState().map === null) return;
      ownText.current = layout.writeMapView(latest.current, projection, size);
      store.getState().actions.setMap(ownText.current);
    }, SETTLE_MS);
  }, [store, layout, projection, size]);
  const move = useCallback(
    (next: MapView) => {
      cancelAnimationFrame(flight.current);
      show(next);
      settle();
    },
    [show, settle],
  );

  // Another address, or another size of the box.
  const shownBy = useRef(read);
  useLayoutEffect(() => {
    if (shownBy.current === read && written === ownText.current) return;
    shownBy.current = read;
    ownText.current = written;
    cancelAnimationFrame(flight.current);
    show(read(written));
  }, [written, read, show]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      cancelAnimationFrame(flight.current);
    },
    [],
  );

  const moveBy = useCallback(
    (px: number, py: number) => {
      const { k, x, y } = latest.current;
      move(layout.clampView({ k, x: x + px, y: y + py }, size, maxScale));
    },
    [layout, move, size, maxScale],
  );
  const zoomBy = useCallback(
    (factor: number, at: readonly [number, number] = [size.widthPx / 2, size.heightPx / 2]) =>
      move(layout.scaledView(latest.current, factor, at, size, maxScale)),
    [layout, move, size, maxScale],
  );
  const flyTo = useCallback(
    (to: MapView) => {
      cancelAnimationFrame(flight.current);
      const from = latest.current;
      if (prefersReducedMotion()) {
        move(to);
        return;
      }
      const start = performance.now();
      const step = (now: number): void => {
        const share = Math.min(1, Math.max(0, (now - start) / FLIGHT_MS));
        const eased = 1 - (1 - share) ** 3;
        // The scale grows by equal factors, and the middle moves with it.
        const k = from.k * (to.k / from.k) ** eased;
        const along = to.k === from.k ? eased : (k - from.k) / (to.k - from.k);
        show({ k, x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along });
        if (share < 1) flight.current = requestAnimationFrame(step);
        else settle();
      };
      flight.current = requestAnimationFrame(step);
    },
    [move, show, settle],
  );
  return { view, moveBy, zoomBy, flyTo };
}
