/** Zooms the distances of a vertical drawing: two fingers, or Ctrl and the wheel. */

/** The share by which one pixel of the wheel zooms. */
const WHEEL_STEP = 0.005;

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
    if (event.touches.length !== 2) return;
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
  const onTouchEnd = (event: TouchEvent): void => {
    if (apart === 0 || event.touches.length > 1) return;
    apart = 0;
    onEnd();
  };
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onZoom(Math.exp(-event.deltaY * WHEEL_STEP), event.clientY);
    onEnd();
  };
  node.addEventListener('touchstart', onTouchStart, { signal, passive: false });
  node.addEventListener('touchmove', onTouchMove, { signal, passive: true });
  node.addEventListener('touchend', onTouchEnd, { signal });
  node.addEventListener('touchcancel', onTouchEnd, { signal });
  node.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => listening.abort();
}
