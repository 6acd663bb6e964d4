/** Zooms and moves one picture with fingers, the wheel, a double click or keys. */

const MOST = 6;

export type Zoom = {
  /** Zooms at the middle by a factor. 0 shows the whole picture. */
  readonly by: (factor: number) => void;
  readonly stop: () => void;
};

type Point = { readonly x: number; readonly y: number };

/** Listens to gestures on `box`, and moves its first child. */
export function listenToZoom(box: HTMLElement): Zoom {
  const controller = new AbortController();
  const { signal } = controller;
  const fingers = new Map<number, Point>();
  let scale = 1;
  let [x, y] = [0, 0];

  const draw = (): void => {
    const picture = box.firstElementChild;
    if (!(picture instanceof HTMLElement)) return;
    const room = (length: number): number => (length * (scale - 1)) / 2;
    const within = (value: number, most: number): number => Math.min(Math.max(value, -most), most);
    x = within(x, room(picture.offsetWidth));
    y = within(y, room(picture.offsetHeight));
    picture.style.transform = scale === 1 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
    box.classList.toggle('is-zoomed', scale > 1);
  };
  /** Zooms so that the point under the pointer stays there. */
  const zoomAt = (factor: number, point: Point): void => {
    const next = factor === 0 ? 1 : Math.min(Math.max(scale * factor, 1), MOST);
    const { left, top, width, height } = box.getBoundingClientRect();
    const [fromX, fromY] = [point.x - left - width / 2, point.y - top - height / 2];
    x = fromX - ((fromX - x) * next) / scale;
    y = fromY - ((fromY - y) * next) / scale;
    scale = next;
    draw();
  };
  const middle = (): Point => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  const onMove = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    // The release was lost, for example to a menu.
    if (event.pointerType !== 'touch' && (event.buttons & 1) === 0) {
      fingers.delete(event.pointerId);
      return;
    }
    const now = { x: event.clientX, y: event.clientY };
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const spread = (point: Point): number => Math.hypot(point.x - other.x, point.y - other.y);
      const centre = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      zoomAt(spread(now) / Math.max(spread(before), 1), centre);
    } else if (scale > 1) {
      x += now.x - before.x;
      y += now.y - before.y;
      draw();
    }
    fingers.set(event.pointerId, now);
  };
  box.addEventListener(
    'pointerdown',
    (event) => {
      // Another button of a mouse or pen presses something else.
      if (event.button !== 0) return;
      // A device has one primary pointer at a time, so the release of the one before was lost.
      if (event.isPrimary) fingers.clear();
      box.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  box.addEventListener('pointermove', onMove, { signal });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    box.addEventListener(type, ({ pointerId }) => fingers.delete(pointerId), { signal });
  }
  // A menu or another window gets the release.
  for (const type of ['contextmenu', 'blur'] as const) {
    window.addEventListener(type, () => fingers.clear(), { signal, capture: true });
  }
  box.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoomAt(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
    },
    { signal, passive: false },
  );
  box.addEventListener(
    'dblclick',
    ({ clientX, clientY }) => zoomAt(scale > 1 ? 0 : 2.5, { x: clientX, y: clientY }),
    { signal },
  );
  return { by: (factor) => zoomAt(factor, middle()), stop: () => controller.abort() };
}
