import type { TimelineStore } from '../../store';
import type { Span } from '../../time';

/** How long a view that a gesture moves must rest before what follows it does (ms). */
const REST_MS = 120;
/** As long as the drawing is under way to a step of the story at most: till then it has each frame. */
export const LONGEST_TRAVEL_MS = 1400;

/**
 * How closely something follows the view. `often`: also while it goes on moving, as words that nobody
 * reads sixty times a second. `let-go`: not before the drawing is let go, however still it is held.
 */
export type Pace = 'often' | 'rest' | 'let-go';

/**
 * Calls with the view now, and then whenever another one has come to rest: what takes long to draw
 * need not follow every step of a gesture, nor come in the way of a drawing that leads to a step of
 * the story. Returns `stop`.
 */
export function followRested(
  store: TimelineStore,
  show: (view: Span) => void,
  pace: Pace = 'rest',
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownAt = 0;
  const rest = (): void => {
    if (pace === 'let-go' && isHeld()) {
      timer = setTimeout(rest, REST_MS);
      return;
    }
    shownAt = performance.now();
    show(store.getState().view);
  };
  rest();
  const unsubscribe = store.subscribe((now, before) => {
    if (now.view === before.view) return;
    clearTimeout(timer);
    const isMove = now.viewCause === 'move';
    const isTravel = now.viewCause === 'travel' && pace !== 'often' && !isStill();
    // On the way it is shown together with a step of the gesture: in a frame that is drawn anyway.
    const isDue = pace === 'often' && performance.now() - shownAt >= REST_MS;
    if (isMove && !isDue) timer = setTimeout(rest, REST_MS);
    else if (isTravel) timer = setTimeout(rest, LONGEST_TRAVEL_MS);
    else rest();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Whether a pointer drags a drawing. */
function isHeld(): boolean {
  return globalThis.document?.querySelector('.is-dragging') != null;
}

/** Whether the reader asked for no more motion than there must be: what would move jumps. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
