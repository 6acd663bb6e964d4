import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

import { timeScale, type Frame } from '../../../layout';
import { useInstance } from '../../context/instance';
import { DRAG_PX, isReleased } from './press';
import { createReadingPlace, type ReadingPlace } from '../../list/readingPlace';
import { followRested } from '../../hooks/restedView';

/** Half of a touch target: a tap no further than this from a mark opens it (px). */
const REACH_PX = 22;
/** Least width of the reading window, px. */
const LEAST_PX = 14;

/**
 * Touch input besides panning and zooming. A tap beside a mark opens the nearest mark. In the compact
 * strip, a window shows which part of the list is on screen. It follows the list while that scrolls;
 * dragging the window or tapping the strip scrolls the list. Only the scroll position places the
 * window, so the two never drive each other in a circle.
 */
export function Fingers({
  box,
  frame,
  isStrip,
}: {
  readonly box: RefObject<HTMLElement | null>;
  readonly frame: () => Frame;
  readonly isStrip: boolean;
}): ReactNode {
  const instance = useInstance();
  const { store } = instance;
  const marker = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const node = box.current;
    const root = node?.closest('[data-kroniek]');
    const list = root?.querySelector<HTMLElement>('[data-part="list"]');
    if (!node || !list) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const place = createReadingPlace(list, instance);
    // The list belongs to the first range.
    const window = node.closest('.compared') ? null : marker.current;

    const xOf = (instant: number): number => {
      const { view, gutterPx, plotPx } = frame();
      return gutterPx + timeScale(view, plotPx).clamp(true)(instant);
    };
    const instantAt = (clientX: number): number => {
      const { view, gutterPx, plotPx } = frame();
      const x = clientX - node.getBoundingClientRect().left - gutterPx;
      return timeScale(view, plotPx).invert(x);
    };
    let shown = { left: 0, right: -1 };
    const show = (): void => {
      if (!window) return;
      const seen = place.seen(node.getBoundingClientRect().bottom);
      window.hidden = seen === null;
      shown = { left: 0, right: -1 };
      if (!seen) return;
      const [from, to] = [xOf(seen.start), xOf(seen.end)];
      const width = Math.max(LEAST_PX, to - from);
      const left = Math.min(Math.max(0, (from + to - width) / 2), node.clientWidth - width);
      shown = { left, right: left + width };
      window.style.translate = `${left}px`;
      window.style.width = `${width}px`;
    };
    let request = 0;
    const soon = (): void => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(show);
    };

    if (window) {
      document.addEventListener('scroll', soon, { signal, passive: true });
      addEventListener('resize', soon, { signal });
      signal.addEventListener('abort', followRested(store, soon));
      signal.addEventListener('abort', dragged(node, { at: () => shown, place, instantAt }));
    }
    const onClick = (event: MouseEvent): void => {
      const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
      const { target, clientX, clientY } = event;
      if (
        !isFinger ||
        !(target instanceof Element) ||
        target.closest('.mark, button, [role="button"]')
      )
        return;
      const near = nearestMark(node, clientX, clientY);
      if (near) near.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      else if (window) place.show(instantAt(clientX), node.getBoundingClientRect().height, true);
    };
    node.addEventListener('click', onClick, { signal });
    return () => {
      cancelAnimationFrame(request);
      listening.abort();
    };
  }, [box, frame, instance, store]);
  return isStrip ? <div ref={marker} className="reading" aria-hidden="true" hidden /> : null;
}

/** Makes a window draggable ahead of the drawing's own gestures. Returns `stop`. */
function dragged(
  node: HTMLElement,
  {
    at,
    place,
    instantAt,
  }: {
    readonly at: () => { readonly left: number; readonly right: number };
    readonly place: ReadingPlace;
    readonly instantAt: (clientX: number) => number;
  },
): () => void {
  let grip: { readonly id: number; readonly x: number; readonly off: number } | null = null;
  let isDrag = false;
  const listening = new AbortController();
  const how = { signal: listening.signal, capture: true };
  const onDown = (event: PointerEvent): void => {
    isDrag = false;
    const { left, right } = at();
    const x = event.clientX - node.getBoundingClientRect().left;
    const reach = Math.max(0, REACH_PX - (right - left) / 2);
    if (!event.isPrimary || event.button !== 0 || right < left) return;
    if (x < left - reach || x > right + reach) return;
    grip = { id: event.pointerId, x: event.clientX, off: x - left };
    event.stopImmediatePropagation();
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== grip?.id) return;
    event.stopImmediatePropagation();
    if (isReleased(event)) {
      grip = null;
      isDrag = false;
      return;
    }
    if (!isDrag && Math.abs(event.clientX - grip.x) <= DRAG_PX) return;
    if (!isDrag) node.setPointerCapture(event.pointerId);
    isDrag = true;
    place.show(instantAt(event.clientX - grip.off), node.getBoundingClientRect().height, false);
  };
  const onEnd = (event: PointerEvent): void => {
    if (event.pointerId !== grip?.id) return;
    grip = null;
    event.stopImmediatePropagation();
  };
  const onClick = (event: MouseEvent): void => {
    if (!isDrag) return;
    isDrag = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  node.addEventListener('pointerdown', onDown, how);
  node.addEventListener('pointermove', onMove, how);
  node.addEventListener('pointerup', onEnd, how);
  node.addEventListener('pointercancel', onEnd, how);
  node.addEventListener('click', onClick, how);
  return () => listening.abort();
}

/** The mark nearest to a point of the window, within a finger's reach. */
function nearestMark(node: HTMLElement, x: number, y: number): Element | null {
  let nearest: Element | null = null;
  let least = REACH_PX;
  for (const target of node.querySelectorAll('.mark .target')) {
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
    if (away > least) continue;
    [nearest, least] = [target.closest('.mark'), away];
  }
  return nearest;
}
