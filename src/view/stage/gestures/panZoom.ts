/**
 * Turns gestures over the drawing into spans to show. Positions are client pixels, instants epoch
 * ms. It keeps no copy of the view, so its own changes never come back to it.
 * docs/decisions/0001-gestures.md says why d3-zoom is not used.
 *
 * A plain vertical wheel and a vertical swipe scroll the page (with `touch-action: pan-y` in the
 * style sheet). A sideways wheel never navigates, and a wheel with Ctrl or ⌘ never zooms the
 * page, not even at a limit.
 */
import { panned, type Span } from '../../../time';
import { createInertia } from './inertia';
import { DRAG_THRESHOLD_PX, isReleased } from './press';
import { createWheelGesture, NOTCH_PX } from './wheelGesture';

export type PanZoomOptions = {
  /** The plot's box: left edge and width, in client pixels. */
  readonly plot: () => { readonly left: number; readonly width: number };
  readonly view: () => Span;
  /** Shows a span. Returns false if that moves nothing, as at a limit. */
  readonly onView: (view: Span) => boolean;
  /**
   * Start: a press becomes a drag or a pinch. End: its last pointer leaves, the gesture is
   * cancelled, or `destroy` interrupts it. The calls alternate. Inertia comes after the end. A
   * wheel has neither.
   */
  readonly onStart?: () => void;
  readonly onEnd?: () => void;
  /**
   * Zooms about an instant (epoch ms), which keeps its position. Returns false as `onView` does.
   */
  readonly onZoom: (factor: number, anchor: number) => boolean;
  /** A plain wheel over the drawing did nothing, since the page cannot scroll. */
  readonly onIdleWheel?: () => void;
};

export type PanZoom = { readonly destroy: () => void };

/** Doublings a pixel of the wheel: a notch of 100 px zooms by 2 ** 0.26, a pinch sends a few px. */
const NOTCH_ZOOM = 0.0026;
const PINCH_ZOOM = 0.012;
const DOUBLE_CLICK_ZOOM = 0.5;
const DOUBLE_CLICK_MS = 500;
/** A double click on these does not zoom. */
const PRESSABLE = 'a, button, [role="button"], [role="slider"]';

type Point = { readonly x: number; readonly y: number };

/** Listens on a node until `destroy`. */
export function createPanZoom(node: HTMLElement, options: PanZoomOptions): PanZoom {
  const pointers = new Map<number, Point>();
  let pressedAt: Point = { x: 0, y: 0 };
  /** Whether a click would end a drag, and so presses nothing. */
  let hasDragged = false;
  /** Whether `onStart` was called and `onEnd` was not. */
  let isUnderWay = false;
  const setUnderWay = (next: boolean): void => {
    if (next === isUnderWay) return;
    isUnderWay = next;
    node.classList.toggle('is-dragging', next);
    (next ? options.onStart : options.onEnd)?.();
  };

  const instantAt = (clientX: number): number => {
    const { left, width } = options.plot();
    const view = options.view();
    return view.start + ((clientX - left) / width) * (view.end - view.start);
  };
  const panByPx = (px: number): boolean => {
    const view = options.view();
    return options.onView(panned(view, (px / options.plot().width) * (view.end - view.start)));
  };
  const zoomAt = (clientX: number, factor: number): boolean =>
    options.onZoom(factor, instantAt(clientX));

  // Any other change of the view ends the inertia.
  let inertiaView: Span | null = null;
  const inertia = createInertia((px) => {
    if (inertiaView !== null && inertiaView !== options.view()) return false;
    const hasMoved = panByPx(-px);
    inertiaView = options.view();
    return hasMoved;
  });
  const stopInertia = (): boolean => {
    inertiaView = null;
    return inertia.stop();
  };

  const wheelStep = createWheelGesture();
  const onWheel = (event: WheelEvent): void => {
    stopInertia();
    const { kind, px } = wheelStep(event);
    const wouldZoomPage = event.ctrlKey || event.metaKey;
    if (kind !== 'page' || wouldZoomPage) event.preventDefault();
    if (kind === 'zoom') {
      zoomAt(event.clientX, 2 ** (px * (Math.abs(px) >= NOTCH_PX ? NOTCH_ZOOM : PINCH_ZOOM)));
    } else if (kind === 'pan') panByPx(px);
    else if (!wouldZoomPage && !canScroll(px)) options.onIdleWheel?.();
  };

  // The distance in both directions: two fingers above each other zoom as well.
  const pointerDistance = (): number => {
    const [a, b] = [...pointers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const pointerMiddleX = (): number => {
    const xs = [...pointers.values()].map(({ x }) => x);
    return xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const wasMoving = stopInertia();
    if (pointers.size === 0) {
      pressedAt = { x: event.clientX, y: event.clientY };
      // A touch that stops inertia continues the drag, and its click presses nothing.
      hasDragged = wasMoving;
    }
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pointers.size > 1) startDrag();
  };
  const onPointerMove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    if (isReleased(event)) {
      cancelPointer(event);
      return;
    }
    const position = { x: event.clientX, y: event.clientY };
    if (pointers.size === 1) {
      const [dx, dy] = [position.x - pressedAt.x, position.y - pressedAt.y];
      // A finger that moves up or down scrolls the page.
      const distance = event.pointerType === 'touch' ? Math.abs(dx) : Math.hypot(dx, dy);
      if (!hasDragged && distance <= DRAG_THRESHOLD_PX) return;
      pointers.set(event.pointerId, position);
      if (event.pointerType !== 'mouse') inertia.track(position.x, event.timeStamp);
      // The pixels up to the threshold do not move the drawing.
      const wasDragging = hasDragged;
      if (!isUnderWay) startDrag();
      if (wasDragging) panByPx(before.x - position.x);
      return;
    }
    const [oldSpread, oldMiddle] = [pointerDistance(), pointerMiddleX()];
    pointers.set(event.pointerId, position);
    const [newSpread, newMiddle] = [pointerDistance(), pointerMiddleX()];
    panByPx(oldMiddle - newMiddle);
    if (oldSpread > 8 && newSpread > 8) zoomAt(newMiddle, oldSpread / newSpread);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const wasLast = removePointer(event.pointerId);
    if (wasLast && hasDragged && event.pointerType !== 'mouse') inertia.fling(event.timeStamp);
  };
  /** Forgets a pointer. Returns whether it was the last. */
  const removePointer = (id: number): boolean => {
    if (!pointers.delete(id) || pointers.size > 0) return false;
    setUnderWay(false);
    return true;
  };
  /** Forgets a pointer whose press ends without a click. */
  const cancelPointer = ({ pointerId }: PointerEvent): void => {
    if (removePointer(pointerId)) hasDragged = false;
  };
  const startDrag = (): void => {
    hasDragged = true;
    setUnderWay(true);
    for (const id of pointers.keys()) {
      // Capture throws if the pointer is gone or comes from a script.
      try {
        node.setPointerCapture(id);
      } catch {
        removePointer(id);
      }
    }
  };

  const onClickCapture = (event: MouseEvent): void => {
    // The click of a key or a script (detail 0) has no press.
    if (!hasDragged || event.detail === 0) return;
    hasDragged = false;
    event.preventDefault();
    event.stopPropagation();
  };
  // Counted by hand, since some browsers send no `dblclick` for touch.
  let lastClick = { at: -Infinity, x: 0, y: 0 };
  const onClick = (event: MouseEvent): void => {
    const { target, timeStamp: at, clientX: x, clientY: y } = event;
    const isPlain = target instanceof Element && !target.closest(PRESSABLE);
    const isSecond =
      isPlain &&
      at - lastClick.at < DOUBLE_CLICK_MS &&
      Math.hypot(x - lastClick.x, y - lastClick.y) <= DRAG_THRESHOLD_PX;
    lastClick = { at: isPlain && !isSecond ? at : -Infinity, x, y };
    if (isSecond) zoomAt(x, event.shiftKey ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM);
  };

  const listening = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
    listenerOptions: AddEventListenerOptions = {},
  ): void => node.addEventListener(name, act, { ...listenerOptions, signal: listening.signal });
  on('wheel', onWheel, { passive: false });
  on('pointerdown', onPointerDown);
  on('pointermove', onPointerMove);
  on('pointerup', onPointerUp);
  on('pointercancel', cancelPointer);
  // A lost pointer may send no other event. A mark loses its implicit capture to the node: ignored.
  on('lostpointercapture', (event) => event.target === node && cancelPointer(event));
  on('click', onClickCapture, { capture: true });
  on('click', onClick);
  // Marks are links, which browsers would drag.
  on('dragstart', (event) => event.preventDefault());
  on('keydown', stopInertia);
  return {
    destroy: () => {
      stopInertia();
      listening.abort();
      setUnderWay(false);
    },
  };
}

/** Whether the page, or the page around its frame, may scroll in a direction. */
function canScroll(dy: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const remainingPx = dy < 0 ? scrollTop : scrollHeight - clientHeight - scrollTop;
  return remainingPx > 1 || window.parent !== window;
}
