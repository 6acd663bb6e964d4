import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';

import type { Frame, Mark } from '../../layout';
import type { Timeline } from '../../model';
import { useInstance } from '../context/instanceContext';
import { requestDialog } from '../dialogs/requestDialog';

const ZOOM_STEP = 0.5;
const PAN_STEP = 0.2;
/** `+` and `-` with and without Shift. */
const SAME_KEY: { readonly [key: string]: string } = { '=': '+', _: '-' };

type RovingFocus = {
  /** Key of the only mark that Tab reaches. */
  readonly tabStop: string | null;
  /** The event of the focused mark, in a cluster the current one. */
  readonly focused: number | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (mark: Mark) => void;
};

/**
 * Roving tabindex: the drawing has a single tab stop, and arrow keys step through all dated events
 * in order of time, including those out of view or in a cluster. The view moves just enough, and
 * focus goes to the mark that then stands for the event. Focus opens nothing. `settledFrame`
 * returns the frame at the end of an eased move, from which keys count: clusters on the way there
 * would skip events.
 */
export function useRovingFocus(
  frame: Frame,
  settledFrame: () => Frame,
  box: RefObject<HTMLElement | null>,
): RovingFocus {
  const { timeline, store, isMirrored } = useInstance();
  const { actions } = store.getState();
  const [currentEvent, setCurrentEvent] = useState<number | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const currentMark = currentEvent === null ? undefined : markOf(frame, currentEvent);
  const tabStop = (currentMark ?? frame.marks[0])?.key ?? null;

  useEffect(() => {
    const node = box.current;
    const leave = (): void => setHasFocus(false);
    node?.addEventListener('focusout', leave);
    return () => node?.removeEventListener('focusout', leave);
  }, [box]);

  // Focus moves after the first render whose frame shows the event.
  const pendingFocus = useRef<number | null>(null);
  const focusedElement = useRef<Element | null>(null);
  useLayoutEffect(() => {
    // A focused mark that is removed, as a cluster on zooming, passes its focus on.
    if (focusedElement.current?.isConnected === false && document.activeElement === document.body) {
      pendingFocus.current ??= currentEvent;
    }
    focusedElement.current = null;
    const mark = pendingFocus.current === null ? undefined : markOf(frame, pendingFocus.current);
    const key = mark && CSS.escape(mark.key);
    const link = key && box.current?.querySelector<SVGAElement>(`[data-key="${key}"]`);
    if (link) {
      pendingFocus.current = null;
      link.focus({ preventScroll: true });
    }
    if (box.current?.contains(document.activeElement))
      focusedElement.current = document.activeElement;
  });

  const focusEvent = (event: number | undefined): void => {
    if (event === undefined) return;
    actions.reveal(timeline.idOf(event));
    pendingFocus.current = event;
    setCurrentEvent(event);
  };
  const step = (by: 1 | -1): void => {
    const order = datedEventsInOrder(timeline);
    const settled = settledFrame();
    const fromEvent = currentEvent ?? firstEventOf(settled.marks[0]);
    // Events in the same cluster share a mark, so step on to the next mark.
    const sharedMark = fromEvent === undefined ? undefined : markOf(settled, fromEvent);
    const inDirection = by > 0 ? order : order.toReversed();
    focusEvent(
      inDirection
        .slice(inDirection.indexOf(fromEvent ?? -1) + 1)
        .find((event) => !standsFor(sharedMark, event)),
    );
  };
  const changeLane = (by: 1 | -1): void => {
    const { marks, lanes } = settledFrame();
    const from =
      marks.find((mark) => currentEvent !== null && standsFor(mark, currentEvent)) ?? marks[0];
    if (!from) return;
    for (let lane = from.lane + by; lane >= 0 && lane < lanes.length; lane += by) {
      const near = marks
        .filter((mark) => mark.lane === lane)
        .sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
      if (near) return focusEvent(firstEventOf(near));
    }
  };

  const [later, earlier] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const keys: { readonly [key: string]: () => void } = {
    [later]: () => step(1),
    [earlier]: () => step(-1),
    ArrowDown: () => changeLane(1),
    ArrowUp: () => changeLane(-1),
    Home: () => focusEvent(datedEventsInOrder(timeline)[0]),
    End: () => focusEvent(datedEventsInOrder(timeline).at(-1)),
    '+': () => actions.zoomBy(ZOOM_STEP, anchorOf(currentEvent), 'step'),
    '-': () => actions.zoomBy(1 / ZOOM_STEP, anchorOf(currentEvent), 'step'),
    '0': () => actions.fit(),
    PageUp: () => actions.panBy(-1),
    PageDown: () => actions.panBy(1),
    [`Shift ${earlier}`]: () => actions.panBy(-PAN_STEP),
    [`Shift ${later}`]: () => actions.panBy(PAN_STEP),
    f: () => toggleLane(({ id }) => id),
    'Shift f': () => toggleLane(({ id, parent = id }) => parent),
    '?': () => requestDialog(box.current, 'keys'),
  };
  /** Collapses or expands the focused mark's lane, or its group. */
  function toggleLane(idOf: (lane: Timeline['core']['lanes'][number]) => string): void {
    const { lanes } = timeline.core;
    const lane = lanes[(currentMark ?? frame.marks[0])?.lane ?? -1];
    const target = lane && lanes.find(({ id }) => id === idOf(lane));
    if (target) actions.setLaneCollapsed(target.id, !target.isCollapsed);
  }
  /** Zooming by key keeps the position of the focused event, if it is in view. */
  function anchorOf(event: number | null): number | undefined {
    if (event === null) return undefined;
    const { view } = store.getState();
    const at = timeline.anchorOf(event);
    return at >= view.start && at <= view.end ? at : undefined;
  }

  return {
    tabStop,
    focused: hasFocus ? currentEvent : null,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isArrow = event.key.startsWith('Arrow');
      // Caps Lock changes the letter of a key.
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const isShifted = event.shiftKey && (isArrow || key === 'f');
      const act = keys[isShifted ? `Shift ${key}` : (SAME_KEY[key] ?? key)];
      if (!act) return;
      event.preventDefault();
      act();
    },
    onFocus: (mark) => {
      focusedElement.current = document.activeElement;
      setHasFocus(true);
      // The current event may be newer than this render.
      setCurrentEvent((now) =>
        now !== null && standsFor(mark, now) ? now : (firstEventOf(mark) ?? null),
      );
    },
  };
}

/** The dated events in order of time. Computed on a key press, to keep it out of the start. */
function datedEventsInOrder({ overlapping }: Timeline): readonly number[] {
  return overlapping({ start: -Infinity, end: Infinity });
}

function firstEventOf(mark: Mark | undefined): number | undefined {
  return mark?.kind === 'cluster' ? mark.events.slice(0, 1)[0] : mark?.event;
}

function standsFor(mark: Mark | undefined, event: number): boolean {
  return mark?.kind === 'cluster' ? mark.events.includes(event) : mark?.event === event;
}

/** The mark of an event in a frame: its own, or the cluster that contains it. */
function markOf(frame: Frame, event: number): Mark | undefined {
  return frame.marks.find((mark) => standsFor(mark, event));
}
