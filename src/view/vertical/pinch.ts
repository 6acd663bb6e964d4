/** Zooms the distances of a vertical drawing: two fingers, or Ctrl and the wheel. */

/** The share by which one pixel of the wheel zooms. */
const WHEEL_STEP = 0.005;
/** A pause this long ends a turn of the wheel (ms). */
const PAUSE_MS = 150;
/** A mouse wheel's notch is about 100 px. It does not run out. */
const NOTCH_PX = 50;

type PinchHandlers = {
  /** `factor` over 1 makes distances longer. `y` (client px) stays in place. */
  readonly onZoom: (factor: number, y: number) => void;
  readonly onEnd: () => void;
};

/** Listens on an element. The browser scrolls it with one finger. Returns `stop`. */
export function listenToPinch(node: HTMLElement, { onZoom, onEnd }: PinchHandlers): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let apart = 0;
  const distanceOf = ([a, b]: readonly Touch[]): number =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  const middleOf = ([a, b]: readonly Touch[]): number => (a && b ? (a.clientY + b.clientY) / 2 : 0);
  const onTouchStart = (event: TouchEvent): void => {
    if (event.touches.length !== 2) return onTouchEnd(event);
    // The browser neither scrolls nor zooms the page meanwhile.
    if (event.cancelable) event.preventDefault();
    apart = distanceOf([...event.touches]);
  };
  const onTouchMove = (event: TouchEvent): void => {
    const touches = [...event.touches];
    const now = distanceOf(touches);
    if (apart === 0 || touches.length !== 2 || now === 0) return;
    onZoom(now / apart, middleOf(touches));
    apart = now;
  };
  /** After a third finger, the two that are left begin at their own distance. */
  const onTouchEnd = ({ touches }: TouchEvent): void => {
    const wasPinched = apart > 0;
    apart = touches.length === 2 ? distanceOf([...touches]) : 0;
    if (wasPinched && apart === 0) onEnd();
  };
  /** The last turn that zoomed. */
  let zoomed = { at: -PAUSE_MS, px: 0 };
  const onWheel = (event: WheelEvent): void => {
    const { deltaX, deltaY, timeStamp: at } = event;
    const px = Math.abs(deltaY);
    // A trackpad that runs out keeps zooming, also when the key is released.
    const runsOut = at - zoomed.at < PAUSE_MS && px <= zoomed.px && px < NOTCH_PX;
    if (event.ctrlKey || event.metaKey || runsOut) {
      event.preventDefault();
      zoomed = { at, px };
      onZoom(Math.exp(-deltaY * WHEEL_STEP), event.clientY);
      onEnd();
      // A sideways swipe would go back in the history.
    } else if (Math.abs(deltaX) > px) event.preventDefault();
  };
  node.addEventListener('touchstart', onTouchStart, { signal, passive: false });
  node.addEventListener('touchmove', onTouchMove, { signal, passive: true });
  node.addEventListener('touchend', onTouchEnd, { signal });
  node.addEventListener('touchcancel', onTouchEnd, { signal });
  node.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => listening.abort();
}
