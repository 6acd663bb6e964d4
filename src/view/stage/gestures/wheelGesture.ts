/**
 * Tells what the wheel does over the drawing. A trackpad sends one gesture as many events, and goes
 * on with smaller and smaller ones after the fingers have left it. All of them do what the first one
 * did, even if the reader presses or releases a modifier in between.
 */
type WheelKind = 'zoom' | 'pan' | 'page';

/** What one event asks for; `px` is its distance along the axis that counts. */
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

/** A mouse wheel's notch is about 100 px; a trackpad sends fewer at a time, unless flicked. */
export const NOTCH_PX = 50;
/** One gesture has no pause as long as this (ms). */
const PAUSE_MS = 150;
/** A pointer that moved further than this since the last event (px) begins another gesture. */
const MAX_POINTER_DRIFT_PX = 4;
const LINE_PX = 33;
const PAGE_PX = 800;

type PreviousStep = WheelStep & {
  readonly input: WheelInput;
  readonly isSideways: boolean;
  /** In any direction, px. */
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

/** Inertia keeps its direction and never speeds up; a single notch has none. */
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

/** Some browsers turn Shift and a wheel into a sideways wheel, others leave it to us. */
function kindOf({ ctrlKey, metaKey, shiftKey }: WheelInput, isSideways: boolean): WheelKind {
  if (ctrlKey || metaKey) return 'zoom';
  return isSideways || shiftKey ? 'pan' : 'page';
}
