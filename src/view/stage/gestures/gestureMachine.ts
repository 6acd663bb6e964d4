/**
 * The state machine of the gestures over a drawing. It is pure: an input and the state before give
 * the state after and the effects. Positions are client pixels, times ms of `event.timeStamp`.
 *
 * ```text
 *            down               moved > 4 px           second finger
 *   idle -----------> pressed -----------> dragging <--------------> pinching
 *    | ^                 |                    | |     finger leaves      |
 *    | +---- up, lost ---+---- up, lost ------+ |                        |
 *    | ^                                        | up of a fast finger    | lost
 *    | +-- slow, interrupt -- flinging <--------+                        v
 *    |                        flinging -- down --> dragging             idle
 *    +-- wheel --> wheeling -- pause, down --> idle, pressed
 * ```
 *
 * - Every press ends: with `up`, with `lost` (cancelled, capture lost, menu, window left), with a
 *   `move` that has no button, or with the next primary `down`.
 * - A distance is measured from where the press began. It is never a sum of moves.
 * - A wheel does nothing while a pointer is down.
 * - `start` and `end` alternate. Only `dragging`, `pinching`, `flinging` and `wheeling` move the
 *   view, and a second click on an empty spot.
 * - The click that follows a drag is swallowed. No other click is.
 */
import { panOf, pinchOf, zoomOf, type GestureEffect } from './gestureEffects';
import { continueFling, startFling, type Fling, type FlingSample } from './inertia';
import { nextWheelStep, zoomFactorOf, type WheelInput, type WheelStep } from './wheelGesture';

/** A press that moves further than this is a drag and not a click (client px). */
export const DRAG_THRESHOLD_PX = 4;
const DOUBLE_CLICK_MS = 500;
/** The share of the view that a second click leaves in view. */
const DOUBLE_CLICK_ZOOM = 0.5;
/** Fingers closer than this do not zoom: a pixel would be a large share of their distance. */
const MIN_SPREAD_PX = 8;

export type PointerSample = {
  readonly id: number;
  readonly device: string;
  readonly isPrimary: boolean;
  /** Whether the finger, or the main button, is down. */
  readonly isDown: boolean;
  readonly x: number;
  readonly y: number;
  readonly at: number;
};

export type ClickInput = {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** False for the click of a key or a script. */
  readonly isFromPointer: boolean;
  /** Whether it is on something that can be pressed, such as a mark. */
  readonly isOnTarget: boolean;
  readonly isShifted: boolean;
};

export type { GestureEffect };

export type GestureInput =
  /** A press anywhere on the page. What came before it is over. */
  | { readonly kind: 'anyDown' }
  | { readonly kind: 'down' | 'move' | 'up'; readonly pointer: PointerSample }
  /** A press ends without a release. Without `id`, every press does. */
  | { readonly kind: 'lost'; readonly id?: number }
  | { readonly kind: 'wheel'; readonly wheel: WheelInput }
  | { readonly kind: 'click'; readonly click: ClickInput }
  /** The next frame of a fling. */
  | { readonly kind: 'frame'; readonly at: number }
  /** A key, another change of the view, or a limit: a fling ends. */
  | { readonly kind: 'interrupt' };

type Idle = { readonly kind: 'idle' };
type Pressed = { readonly kind: 'pressed'; readonly start: PointerSample };
type Dragging = {
  readonly kind: 'dragging';
  readonly last: PointerSample;
  readonly samples: readonly FlingSample[];
};
type Pinching = { readonly kind: 'pinching'; readonly pointers: readonly PointerSample[] };
type Flinging = { readonly kind: 'flinging'; readonly fling: Fling };
type Wheeling = { readonly kind: 'wheeling'; readonly step: WheelStep };
export type GestureState = Idle | Pressed | Dragging | Pinching | Flinging | Wheeling;

export type Gesture = {
  readonly state: GestureState;
  /** Whether a click now would be the end of a drag. */
  readonly endsDrag: boolean;
  /** The last click on an empty spot. */
  readonly lastClick: ClickInput | null;
};

export type GestureOptions = {
  /** Whether a drawing may move on after a finger has left. */
  readonly canFling: () => boolean;
};

type Step = readonly [Gesture, readonly GestureEffect[]];

const IDLE: Idle = { kind: 'idle' };
const NOTHING: readonly GestureEffect[] = [];
export const NO_GESTURE: Gesture = { state: IDLE, endsDrag: false, lastClick: null };

/** Returns the gesture after an input, and what to do. */
export function nextGesture(gesture: Gesture, input: GestureInput, options: GestureOptions): Step {
  switch (input.kind) {
    case 'anyDown':
      return [{ ...gesture, endsDrag: false }, NOTHING];
    case 'down':
      return press(gesture, input.pointer);
    case 'move':
      return move(gesture, input.pointer);
    case 'up':
      return release(gesture, input.pointer, options);
    case 'lost':
      return lose(gesture, input.id);
    case 'wheel':
      return turnWheel(gesture, input.wheel);
    case 'click':
      return click(gesture, input.click);
    case 'frame':
      return moveOn(gesture, input.at);
    case 'interrupt':
      return gesture.state.kind === 'flinging' ? to(gesture, IDLE) : [gesture, NOTHING];
  }
}

/** The pointers that are down. */
function pressedPointers({ state }: Gesture): readonly PointerSample[] {
  switch (state.kind) {
    case 'pressed':
      return [state.start];
    case 'dragging':
      return [state.last];
    case 'pinching':
      return state.pointers;
    case 'idle':
    case 'flinging':
    case 'wheeling':
      return [];
  }
}

function to(gesture: Gesture, state: GestureState, effects = NOTHING): Step {
  return [{ ...gesture, state }, effects];
}

function press(before: Gesture, pointer: PointerSample): Step {
  if (!pointer.isDown) return [before, NOTHING];
  const down = pressedPointers(before);
  const joins = down.length > 0 && down.every(({ device }) => device === pointer.device);
  if (joins && !pointer.isPrimary) {
    const pointers = [...down.filter(({ id }) => id !== pointer.id), pointer];
    const captured: GestureEffect = { kind: 'capture', ids: pointers.map(({ id }) => id) };
    const isUnderWay = before.state.kind !== 'pressed';
    const start: GestureEffect = { kind: 'start', x: pointer.x };
    const pinching: Pinching = { kind: 'pinching', pointers };
    return to(before, pinching, isUnderWay ? [captured] : [start, captured]);
  }
  // A device has one primary pointer at a time, so the release of the one before was lost. Another
  // device takes over.
  const [gesture, ended] = lose(before);
  const fresh: Gesture = { ...gesture, endsDrag: false };
  // A finger that stops a fling goes on with it: its first pixel moves, and it clicks nothing.
  if (before.state.kind === 'flinging') {
    const dragging: Dragging = { kind: 'dragging', last: pointer, samples: [] };
    return to(fresh, dragging, [
      { kind: 'start', x: pointer.x },
      { kind: 'capture', ids: [pointer.id] },
    ]);
  }
  return to(fresh, { kind: 'pressed', start: pointer }, ended);
}

function move(gesture: Gesture, pointer: PointerSample): Step {
  const { state } = gesture;
  const before = pressedPointers(gesture).find(({ id }) => id === pointer.id);
  if (!before) return [gesture, NOTHING];
  if (!pointer.isDown) return lose(gesture, pointer.id);
  switch (state.kind) {
    case 'pressed': {
      const [dx, dy] = [pointer.x - state.start.x, pointer.y - state.start.y];
      // A finger that moves up or down scrolls the page.
      const distance = pointer.device === 'touch' ? Math.abs(dx) : Math.hypot(dx, dy);
      if (distance <= DRAG_THRESHOLD_PX) return [gesture, NOTHING];
      const dragging: Dragging = { kind: 'dragging', last: pointer, samples: [pointer] };
      // The pixels up to the threshold do not move the drawing.
      const share = 1 - DRAG_THRESHOLD_PX / distance;
      return to(gesture, dragging, [
        { kind: 'start', x: state.start.x },
        { kind: 'pan', px: dx * share, py: dy * share, x: pointer.x },
        { kind: 'capture', ids: [pointer.id] },
      ]);
    }
    case 'dragging':
      return to(
        gesture,
        { kind: 'dragging', last: pointer, samples: [...state.samples.slice(-20), pointer] },
        [panOf(before, pointer)],
      );
    case 'pinching': {
      const pointers = state.pointers.map((each) => (each.id === pointer.id ? pointer : each));
      const [was, is] = [pinchOf(state.pointers), pinchOf(pointers)];
      const pan = panOf(was, is);
      const zooms = Math.min(was.spread, is.spread) > MIN_SPREAD_PX;
      const zoom = zoomOf(was.spread / is.spread, is.x, is.y);
      return to(gesture, { kind: 'pinching', pointers }, zooms ? [pan, zoom] : [pan]);
    }
    case 'idle':
    case 'flinging':
    case 'wheeling':
      return [gesture, NOTHING];
  }
}

function release(gesture: Gesture, pointer: PointerSample, { canFling }: GestureOptions): Step {
  const { state } = gesture;
  const [ended, effects] = lose(gesture, pointer.id);
  const isFlung =
    state.kind === 'dragging' && state.last.id === pointer.id && pointer.device !== 'mouse';
  const fling = isFlung && canFling() ? startFling(state.samples, pointer.at) : null;
  return fling ? to(ended, { kind: 'flinging', fling }, effects) : [ended, effects];
}

/** Ends the press of a pointer, or every press. */
function lose(gesture: Gesture, id?: number): Step {
  const { state } = gesture;
  const down = pressedPointers(gesture);
  const rest = id === undefined ? [] : down.filter((each) => each.id !== id);
  if (rest.length === down.length) return [gesture, NOTHING];
  const [last, second] = rest;
  if (second) return to(gesture, { kind: 'pinching', pointers: rest });
  // After a pinch, the finger that is left drags.
  if (last) return to(gesture, { kind: 'dragging', last, samples: [] });
  const isUnderWay = state.kind !== 'pressed';
  const next: Gesture = { ...gesture, endsDrag: isUnderWay };
  return to(next, IDLE, isUnderWay ? [{ kind: 'end' }] : NOTHING);
}

function turnWheel(gesture: Gesture, wheel: WheelInput): Step {
  const { state } = gesture;
  if (pressedPointers(gesture).length > 0) return [gesture, [{ kind: 'prevent' }]];
  const step = nextWheelStep(state.kind === 'wheeling' ? state.step : null, wheel);
  const wouldZoomPage = wheel.ctrlKey || wheel.metaKey;
  const effects: GestureEffect[] = [];
  if (step.kind !== 'page' || wouldZoomPage) effects.push({ kind: 'prevent' });
  if (step.kind === 'zoom') {
    effects.push(zoomOf(zoomFactorOf(step), wheel.clientX, wheel.clientY));
  } else if (step.kind === 'pan')
    effects.push({ kind: 'pan', px: -step.px, py: 0, x: wheel.clientX });
  else if (!wouldZoomPage) effects.push({ kind: 'pageWheel', px: step.px });
  return to(gesture, { kind: 'wheeling', step }, effects);
}

/** Counts clicks by hand, since some browsers send no `dblclick` for touch. */
function click(gesture: Gesture, input: ClickInput): Step {
  const { endsDrag, lastClick: last } = gesture;
  if (endsDrag && input.isFromPointer)
    return [{ ...gesture, endsDrag: false, lastClick: null }, [{ kind: 'swallow' }]];
  if (input.isOnTarget) return [{ ...gesture, lastClick: null }, NOTHING];
  const isSecond =
    last !== null &&
    input.at - last.at < DOUBLE_CLICK_MS &&
    Math.hypot(input.x - last.x, input.y - last.y) <= DRAG_THRESHOLD_PX;
  if (!isSecond) return [{ ...gesture, lastClick: input }, NOTHING];
  const factor = input.isShifted ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM;
  return [{ ...gesture, lastClick: null }, [zoomOf(factor, input.x, input.y)]];
}

function moveOn(gesture: Gesture, at: number): Step {
  if (gesture.state.kind !== 'flinging') return [gesture, NOTHING];
  const { px, next } = continueFling(gesture.state.fling, at);
  const state: GestureState = next ? { kind: 'flinging', fling: next } : IDLE;
  return to(gesture, state, [{ kind: 'fling', px }]);
}
