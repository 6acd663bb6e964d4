/**
 * What a wheel event does over the drawing: zoom, pan, or scroll the page. A trackpad sends a
 * gesture as many events, with smaller and smaller ones after the fingers have left. All events of
 * a gesture have the kind of the first, even if the reader presses or releases a modifier in
 * between.
 */
type WheelKind = 'zoom' | 'pan' | 'page';

/** The effect of an event, and what the next event is compared with. */
export type WheelStep = {
  readonly kind: WheelKind;
  /** The distance along the axis of its kind. */
  readonly px: number;
  readonly input: WheelInput;
  readonly isSideways: boolean;
  /** In both directions together, px. */
  readonly distance: number;
  /** How many events the gesture has had. */
  readonly events: number;
};

export type WheelInput = Pick<
  WheelEvent,
  | 'deltaX'
  | 'deltaY'
  | 'deltaMode'
  | 'clientX'
  | 'clientY'
  | 'timeStamp'
  | 'ctrlKey'
  | 'metaKey'
  | 'shiftKey'
>;

/** A mouse wheel's notch is about 100 px. A trackpad's events are smaller, unless flicked. */
const NOTCH_PX = 50;
/** Doublings a pixel of the wheel: a notch of 100 px zooms by 2 ** 0.26, a pinch sends a few px. */
const NOTCH_ZOOM = 0.0026;
const PINCH_ZOOM = 0.012;
/** A pause this long ends a gesture (ms). */
const PAUSE_MS = 150;
/** A pointer that moved further than this since the last event (px) starts a new gesture. */
const MAX_POINTER_DRIFT_PX = 4;
const LINE_PX = 33;
const PAGE_PX = 800;

/**
 * Returns the effect of an event, given the event before it. A wheel's whole gesture is a chain of
 * these steps.
 */
export function nextWheelStep(previous: WheelStep | null, input: WheelInput): WheelStep {
  const unit = input.deltaMode === 1 ? LINE_PX : input.deltaMode === 2 ? PAGE_PX : 1;
  const [dx, dy] = [input.deltaX * unit, input.deltaY * unit];
  const isSideways = Math.abs(dx) > Math.abs(dy);
  const measured = { input, isSideways, distance: Math.hypot(dx, dy) };
  const continued = previous && isContinuation(previous, measured) ? previous : null;
  const kind = continued?.kind ?? kindOf(input, isSideways);
  const px = kind === 'pan' && isSideways ? dx : dy;
  return { kind, px, ...measured, events: (continued?.events ?? 0) + 1 };
}

/** The factor by which a step of kind `zoom` changes the length of the view. */
export function zoomFactorOf({ px }: Pick<WheelStep, 'px'>): number {
  return 2 ** (px * (Math.abs(px) >= NOTCH_PX ? NOTCH_ZOOM : PINCH_ZOOM));
}

/**
 * Whether an event belongs to the previous gesture: inertia keeps its direction and never speeds
 * up.
 */
function isContinuation(
  previous: WheelStep,
  next: Pick<WheelStep, 'input' | 'isSideways' | 'distance'>,
): boolean {
  const difference = (name: 'timeStamp' | 'clientX' | 'clientY'): number =>
    next.input[name] - previous.input[name];
  return (
    difference('timeStamp') < PAUSE_MS &&
    Math.hypot(difference('clientX'), difference('clientY')) <= MAX_POINTER_DRIFT_PX &&
    (previous.events > 1 || previous.distance < NOTCH_PX) &&
    next.isSideways === previous.isSideways &&
    next.distance <= previous.distance
  );
}

/** Some browsers turn a wheel with Shift into a sideways wheel, others do not. */
function kindOf({ ctrlKey, metaKey, shiftKey }: WheelInput, isSideways: boolean): WheelKind {
  if (ctrlKey || metaKey) return 'zoom';
  return isSideways || shiftKey ? 'pan' : 'page';
}
