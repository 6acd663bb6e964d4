/**
 * Gestures over the drawing, as asks to show another span. Everything is in client pixels and epoch
 * ms; the adapter keeps no view of its own, so it has no echo: it asks for the current one.
 *
 * A guest's manners: a plain vertical wheel and a vertical swipe belong to the page (with
 * `touch-action: pan-y` in the style sheet), and nothing is prevented that moves nothing.
 */
import { panned, type Span } from '../time';
import { createInertia } from './inertia';

export type PanZoomOptions = {
  /** The plot's box: left edge and width, in client pixels. */
  readonly plot: () => { readonly left: number; readonly width: number };
  readonly view: () => Span;
  /** Shows a span; false where that moves nothing, as at a limit. */
  readonly onView: (view: Span) => boolean;
  /** Zooms about an instant that stays where it is; false as above. */
  readonly onZoom: (factor: number, anchor: number) => boolean;
  /** A plain wheel over the drawing that the page did not use either. */
  readonly onIdleWheel?: () => void;
};

export type PanZoom = { readonly destroy: () => void };

/** Beyond this a press is a drag and its click is not one. */
const DRAG_PX = 4;
/** A mouse wheel's notch is about 100 px and zooms by 2 ** 0.26; a pinch sends a few px at a time. */
const NOTCH_PX = 50;
const NOTCH_ZOOM = 0.0026;
const PINCH_ZOOM = 0.012;
const LINE_PX = 33;
const DOUBLE_CLICK_ZOOM = 0.5;
const DOUBLE_CLICK_MS = 500;

type Point = { readonly x: number; readonly y: number };

/** Listens on a node until destroyed. */
export function createPanZoom(node: HTMLElement, options: PanZoomOptions): PanZoom {
  const pointers = new Map<number, Point>();
  let dragged = 0;
  let isDragging = false;

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

  // Whoever else moves the view ends what a finger flung.
  let flung: Span | null = null;
  const inertia = createInertia((px) => {
    if (flung !== null && flung !== options.view()) return false;
    const hasMoved = panByPx(-px);
    flung = options.view();
    return hasMoved;
  });
  const still = (): boolean => {
    flung = null;
    return inertia.stop();
  };

  const onWheel = (event: WheelEvent): void => {
    still();
    const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? 800 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      const rate = Math.abs(dy) >= NOTCH_PX ? NOTCH_ZOOM : PINCH_ZOOM;
      if (zoomAt(event.clientX, 2 ** (dy * rate))) event.preventDefault();
      return;
    }
    // Some browsers turn shift + wheel into a horizontal one themselves, others leave it to us.
    const sideways = Math.abs(dx) > Math.abs(dy) ? dx : event.shiftKey ? dy : 0;
    if (sideways !== 0) {
      if (panByPx(sideways)) event.preventDefault();
    } else if (!canScroll(dy)) options.onIdleWheel?.();
  };

  // In any direction: one finger above the other zooms as well.
  const spread = (): number => {
    const [a, b] = [...pointers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const middle = (): number => {
    const xs = [...pointers.values()].map(({ x }) => x);
    return xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const wasMoving = still();
    if (pointers.size === 0) {
      dragged = 0;
      // A touch that holds what was moving goes on with it, and presses nothing.
      isDragging = wasMoving;
    }
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pointers.size > 1) capture();
  };
  const onPointerMove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const place = { x: event.clientX, y: event.clientY };
    if (pointers.size === 1) {
      dragged += Math.abs(place.x - before.x);
      if (!isDragging && dragged <= DRAG_PX) return;
      pointers.set(event.pointerId, place);
      if (event.pointerType !== 'mouse') inertia.track(place.x, event.timeStamp);
      // The first pixels only told a drag from a click; it moves on from here.
      if (isDragging) panByPx(before.x - place.x);
      else capture();
      return;
    }
    const [oldSpread, oldMiddle] = [spread(), middle()];
    pointers.set(event.pointerId, place);
    const [newSpread, newMiddle] = [spread(), middle()];
    panByPx(oldMiddle - newMiddle);
    if (oldSpread > 8 && newSpread > 8) zoomAt(newMiddle, oldSpread / newSpread);
  };
  let lastTap = { at: -Infinity, x: 0 };
  const onPointerEnd = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size === 0) node.classList.remove('is-dragging');
    if (event.type !== 'pointerup') return;
    if (isDragging) {
      if (pointers.size === 0 && event.pointerType !== 'mouse') inertia.fling(event.timeStamp);
      return;
    }
    // Told by the taps themselves: `dblclick` does not come from every finger and every browser.
    const { timeStamp: at, clientX: x } = event;
    const isSecond = at - lastTap.at < DOUBLE_CLICK_MS && Math.abs(x - lastTap.x) < DRAG_PX;
    lastTap = { at: isSecond ? -Infinity : at, x };
    if (isSecond) zoomAt(x, event.shiftKey ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM);
  };
  const capture = (): void => {
    isDragging = true;
    node.classList.add('is-dragging');
    for (const id of pointers.keys()) {
      // A pointer may be gone by now, or made by a script.
      try {
        node.setPointerCapture(id);
      } catch {
        pointers.delete(id);
      }
    }
  };

  const onClick = (event: MouseEvent): void => {
    if (!isDragging) return;
    isDragging = false;
    event.preventDefault();
    event.stopPropagation();
  };
  // Marks are links, and browsers drag links.
  const onDragStart = (event: DragEvent): void => event.preventDefault();

  const listening = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
    how: AddEventListenerOptions = {},
  ): void => node.addEventListener(name, act, { ...how, signal: listening.signal });
  on('wheel', onWheel, { passive: false });
  on('pointerdown', onPointerDown);
  on('pointermove', onPointerMove);
  on('pointerup', onPointerEnd);
  on('pointercancel', onPointerEnd);
  on('click', onClick, { capture: true });
  on('dragstart', onDragStart);
  on('keydown', still);
  return {
    destroy: () => {
      still();
      listening.abort();
    },
  };
}

/** Whether the page would still scroll that way. In a frame the page around may: not ours to know. */
function canScroll(dy: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const room = dy < 0 ? scrollTop : scrollHeight - clientHeight - scrollTop;
  return room > 1 || window.parent !== window;
}
