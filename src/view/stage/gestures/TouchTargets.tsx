import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

import { clampedTimeScale, timeScale, type Frame } from '../../../layout';
import { useInstance } from '../../context/instanceContext';
import { listenToGestures } from './gestureListener';
import { createListScrollSync, type ListScrollSync } from '../../list/listScrollSync';
import { followSettledView } from '../../hooks/settledView';

/** Half of a touch target: a tap this near to a mark opens it (px). */
const TOUCH_RADIUS_PX = 22;
/** Minimum width of the reading window (px). */
const MIN_WINDOW_PX = 14;

/**
 * Touch input besides panning and zooming. A tap beside a mark opens the nearest mark. In a compact
 * drawing, the reading window shows which part of the list is on screen. Dragging the window or
 * tapping the drawing scrolls the list. Only the scroll position moves the window, so there is no
 * feedback loop.
 */
export function TouchTargets({
  box,
  frame,
  isCompact,
}: {
  readonly box: RefObject<HTMLElement | null>;
  readonly frame: () => Frame;
  readonly isCompact: boolean;
}): ReactNode {
  const instance = useInstance();
  const { store, isMirrored } = instance;
  const windowRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const node = box.current;
    const root = node?.closest('[data-kroniek]');
    const list = root?.querySelector<HTMLElement>('[data-part="list"]');
    if (!node || !list) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    // A click says what device it is from only in newer browsers.
    let device = '';
    const onPress = (event: PointerEvent): void => void (device = event.pointerType);
    node.addEventListener('pointerdown', onPress, { signal, capture: true });
    const scrollSync = createListScrollSync(list, instance);
    // The list follows the first view, so the drawing of a compared range has no window.
    const readingWindow = node.closest('.compared') ? null : windowRef.current;

    const xOf = (instant: number): number => {
      const { view, gutterPx, plotPx } = frame();
      return gutterPx + clampedTimeScale(view, plotPx)(instant);
    };
    /** The distance of a client position from the edge where time begins. */
    const timePxAt = (clientX: number): number => {
      const { left, right } = node.getBoundingClientRect();
      return isMirrored ? right - clientX : clientX - left;
    };
    const instantAt = (timePx: number): number => {
      const { view, gutterPx, plotPx } = frame();
      return timeScale(view, plotPx).invert(timePx - gutterPx);
    };
    let windowSides = { start: 0, end: -1 };
    const updateWindow = (): void => {
      if (!readingWindow) return;
      const visibleSpan = scrollSync.visibleSpan(node.getBoundingClientRect().bottom);
      readingWindow.hidden = visibleSpan === null;
      windowSides = { start: 0, end: -1 };
      if (!visibleSpan) return;
      const [from, to] = [xOf(visibleSpan.start), xOf(visibleSpan.end)];
      const width = Math.max(MIN_WINDOW_PX, to - from);
      const start = Math.min(Math.max(0, (from + to - width) / 2), node.clientWidth - width);
      windowSides = { start, end: start + width };
      readingWindow.style.translate = `${isMirrored ? -start : start}px`;
      readingWindow.style.width = `${width}px`;
    };
    let request = 0;
    const scheduleUpdate = (): void => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(updateWindow);
    };

    if (readingWindow) {
      document.addEventListener('scroll', scheduleUpdate, { signal, passive: true });
      addEventListener('resize', scheduleUpdate, { signal });
      // A search or a filter moves the list without a scroll.
      const resizes = new ResizeObserver(scheduleUpdate);
      resizes.observe(root ?? list);
      signal.addEventListener('abort', () => resizes.disconnect());
      signal.addEventListener('abort', followSettledView(store, scheduleUpdate));
      signal.addEventListener(
        'abort',
        makeDraggable(node, {
          windowSides: () => windowSides,
          scrollSync,
          timePxAt,
          instantAt,
        }),
      );
    }
    const onClick = (event: MouseEvent): void => {
      const isTouch = device === 'touch' && event.detail > 0;
      const { target, clientX, clientY } = event;
      if (
        !isTouch ||
        !(target instanceof Element) ||
        target.closest('.mark, button, [role="button"]')
      )
        return;
      const near = nearestMark(node, clientX, clientY);
      if (near) near.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      else if (readingWindow)
        scrollSync.scrollTo(
          instantAt(timePxAt(clientX)),
          node.getBoundingClientRect().height,
          true,
        );
    };
    node.addEventListener('click', onClick, { signal });
    return () => {
      cancelAnimationFrame(request);
      listening.abort();
    };
  }, [box, frame, instance, store, isMirrored]);
  return isCompact ? <div ref={windowRef} className="reading" aria-hidden="true" hidden /> : null;
}

/**
 * Makes the reading window draggable. Its listeners run before those of the drawing. Returns
 * `stop`.
 */
function makeDraggable(
  node: HTMLElement,
  {
    windowSides,
    scrollSync,
    timePxAt,
    instantAt,
  }: {
    readonly windowSides: () => { readonly start: number; readonly end: number };
    readonly scrollSync: ListScrollSync;
    readonly timePxAt: (clientX: number) => number;
    readonly instantAt: (timePx: number) => number;
  },
): () => void {
  /** The distance from the window's start to the finger, along the time. */
  let offset = 0;
  return listenToGestures(node, {
    isExclusive: true,
    accepts: (event) => {
      const { start, end } = windowSides();
      const at = timePxAt(event.clientX);
      const reach = Math.max(0, TOUCH_RADIUS_PX - (end - start) / 2);
      if (!event.isPrimary || end < start) return false;
      offset = at - start;
      return at >= start - reach && at <= end + reach;
    },
    onEffect: (effect) => {
      if (effect.kind !== 'pan') return;
      const { height } = node.getBoundingClientRect();
      scrollSync.scrollTo(instantAt(timePxAt(effect.x) - offset), height, false);
    },
  }).destroy;
}

/** The mark nearest to a point (client pixels), within a touch target's radius. */
function nearestMark(node: HTMLElement, x: number, y: number): Element | null {
  let nearest: Element | null = null;
  let leastDistance = TOUCH_RADIUS_PX;
  for (const target of node.querySelectorAll('.mark .target')) {
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const distance = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
    if (distance > leastDistance) continue;
    [nearest, leastDistance] = [target.closest('.mark'), distance];
  }
  return nearest;
}
