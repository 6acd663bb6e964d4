import {
  nextGesture,
  NO_GESTURE,
  type Gesture,
  type GestureEffect,
  type GestureInput,
  type GestureOptions,
  type PointerSample,
} from './gestureMachine';

type ListenerOptions = Partial<GestureOptions> & {
  /** Does an effect. Returns false if a fling moved nothing, as at a limit: it then ends. */
  readonly onEffect: (effect: GestureEffect) => boolean | void;
  /** Which presses begin a gesture. All, if not given. */
  readonly accepts?: (event: PointerEvent) => boolean;
  /** Hides accepted presses from the node's other listeners, of those that bubble or came later. */
  readonly isExclusive?: boolean;
  /** Listens to the wheel. */
  readonly hasWheel?: boolean;
};

export type GestureListener = {
  /** Ends a fling, since something else moves the view. */
  readonly interrupt: () => void;
  /** Ends every press and stops listening. */
  readonly destroy: () => void;
};

/** A click on these is theirs: it is no click on an empty spot. */
const TARGETS = 'a, button, [role="button"], [role="slider"]';

/**
 * Feeds the events of a node into the machine of `gestureMachine.ts` until `destroy`. It hears the
 * end of a press on the window, since another element, or none, may get the release.
 */
export function listenToGestures(
  node: HTMLElement,
  {
    onEffect,
    canFling = () => false,
    accepts = () => true,
    isExclusive = false,
    hasWheel = false,
  }: ListenerOptions,
): GestureListener {
  let gesture: Gesture = NO_GESTURE;
  let request = 0;
  const listening = new AbortController();

  /** Returns the kinds of the effects. */
  const send = (input: GestureInput): readonly string[] => {
    const [next, effects] = nextGesture(gesture, input, { canFling });
    const wasUnderWay = gesture.state.kind;
    gesture = next;
    for (const effect of effects) {
      if (effect.kind === 'capture') capture(effect.ids);
      else if (onEffect(effect) === false && effect.kind === 'fling') send({ kind: 'interrupt' });
    }
    if (gesture.state.kind !== wasUnderWay) scheduleFrame();
    return effects.map(({ kind }) => kind);
  };
  const scheduleFrame = (): void => {
    cancelAnimationFrame(request);
    if (gesture.state.kind !== 'flinging') return;
    request = requestAnimationFrame((at) => {
      send({ kind: 'frame', at });
      scheduleFrame();
    });
  };
  const capture = (ids: readonly number[]): void => {
    for (const id of ids) {
      // Throws if the pointer is gone or comes from a script.
      try {
        node.setPointerCapture(id);
      } catch {
        send({ kind: 'lost', id });
      }
    }
  };

  const { signal } = listening;
  const on = <Name extends keyof HTMLElementEventMap>(
    target: EventTarget,
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
    options: AddEventListenerOptions = {},
  ): void => target.addEventListener(name, act as EventListener, { ...options, signal });
  const loseAll = (): void => void send({ kind: 'lost' });
  const early = { capture: true };

  on(window, 'pointerdown', () => send({ kind: 'anyDown' }), early);
  const onDown = (event: PointerEvent): void => {
    // Another button of a mouse or pen presses something else.
    if (event.button !== 0 || !accepts(event)) return;
    if (isExclusive) event.stopImmediatePropagation();
    send({ kind: 'down', pointer: sampleOf(event) });
  };
  on(node, 'pointerdown', onDown, { capture: isExclusive });
  on(node, 'pointermove', (event) => send({ kind: 'move', pointer: sampleOf(event) }));
  on(window, 'pointerup', (event) => send({ kind: 'up', pointer: sampleOf(event) }), early);
  on(window, 'pointercancel', ({ pointerId: id }) => send({ kind: 'lost', id }), early);
  // A lost pointer may send no other event. A mark loses its implicit capture to the node: ignored.
  on(node, 'lostpointercapture', (event) => {
    if (event.target === node) send({ kind: 'lost', id: event.pointerId });
  });
  // A menu, another window or another tab gets the release.
  on(window, 'contextmenu', loseAll, early);
  on(window, 'blur', (event) => event.target === window && loseAll());
  document.addEventListener('visibilitychange', loseAll, { signal });

  on(
    node,
    'click',
    (event) => {
      const { clientX: x, clientY: y, timeStamp: at, detail, shiftKey: isShifted, target } = event;
      const isOnTarget = target instanceof Element && target.closest(TARGETS) !== null;
      const click = { x, y, at, isFromPointer: detail !== 0, isOnTarget, isShifted };
      if (!send({ kind: 'click', click }).includes('swallow')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    early,
  );
  // Marks are links, which browsers would drag.
  on(node, 'dragstart', (event) => event.preventDefault());
  on(node, 'keydown', () => send({ kind: 'interrupt' }));
  if (hasWheel) {
    const onWheel = (wheel: WheelEvent): void => {
      send({ kind: 'interrupt' });
      if (send({ kind: 'wheel', wheel }).includes('prevent')) wheel.preventDefault();
    };
    on(node, 'wheel', onWheel, { passive: false });
  }
  return {
    interrupt: () => void send({ kind: 'interrupt' }),
    destroy: () => {
      listening.abort();
      loseAll();
      send({ kind: 'interrupt' });
    },
  };
}

function sampleOf(event: PointerEvent): PointerSample {
  const { pointerId: id, pointerType: device, isPrimary, buttons, clientX: x, clientY: y } = event;
  // A touch has no hover: each of its events before the release is a press.
  const isDown = device === 'touch' || (buttons & 1) !== 0;
  return { id, device, isPrimary, isDown, x, y, at: event.timeStamp };
}
