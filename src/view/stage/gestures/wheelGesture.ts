/**
 * What a wheel event does over the drawing: zoom, pan, or scroll the page. A trackpad sends a
 * gesture as many events, with smaller and smaller ones after the fingers have left. All events of
 * a gesture have the kind of the first, even if the reader presses or releases a modifier in
 * between.
 */
type WheelKind = 'zoom' | 'pan' | 'page';

/** The effect of an event; `px` is the distance along the axis of its kind. */
export type WheelStep = { readonly kind: WheelKind; readonly px: number };

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
export const NOTCH_PX = 50;
/** A pause this long ends a gesture (ms). */
const PAUSE_MS = 150;
/** A pointer that moved further than this since the last event (px) starts a new gesture. */
const MAX_POINTER_DRIFT_PX = 4;
const LINE_PX = 33;
const PAGE_PX = 800;

type PreviousStep = WheelStep & {
  readonly input: WheelInput;
  readonly isSideways: boolean;
  /** In both directions together, px. */
  readonly distance: number;
  readonly events: number;
};

export function createWheelGesture(): (input: WheelInput) => WheelStep {
  let previous: PreviousStep | null = null;
  return (input) => {
    const unit = input.deltaMode === 1 ? LINE_PX : input.deltaMode === 2 ? PAGE_PX : 1;
    const [dx, dy] = [input.deltaX * unit, input.deltaY * unit];
    const isSideways = Math.abs(dx) > Math.abs(dy);
    const distance = Math.hypot(dx, dy);
    const continued: PreviousStep | null =
      previous && isContinuation(previous, { input, isSideways, distance }) ? previous : null;
    const kind = continued?.kind ?? kindOf(input, isSideways);
    const px = kind === 'pan' && isSideways ? dx : dy;
    previous = { kind, px, input, isSideways, distance, events: (continued?.events ?? 0) + 1 };
    return { kind, px };
  };
}

/**
 * Whether an event belongs to the previous gesture: inertia keeps its direction and never speeds
 * up.
 */
function isContinuation(
  previous: PreviousStep,
  next: Pick<PreviousStep, 'input' | 'isSideways' | 'distance'>,
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
