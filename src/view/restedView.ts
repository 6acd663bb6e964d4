import type { TimelineStore } from '../store';
import type { Span } from '../time';

/** How long a view that a gesture moves must rest before what follows it does (ms). */
const REST_MS = 120;
/** As long as the drawing is under way to a step of the story at most: till then it has each frame. */
export const LONGEST_TRAVEL_MS = 1400;

/**
 * Calls with the view now, and then whenever another one has come to rest: what takes long to draw
 * need not follow every step of a gesture, nor come in the way of a drawing that leads to a step of
 * the story. `everySoOften`: also while it goes on moving, as words that nobody reads sixty times a
 * second. Returns `stop`.
 */
export function followRested(
  store: TimelineStore,
  show: (view: Span) => void,
  everySoOften = false,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownAt = 0;
  const rest = (): void => {
    shownAt = performance.now();
    show(store.getState().view);
  };
  rest();
  const unsubscribe = store.subscribe((now, before) => {
    if (now.view === before.view) return;
    clearTimeout(timer);
    const isMove = now.viewCause === 'move';
    const isTravel = now.viewCause === 'travel' && !everySoOften && !isStill();
    // On the way it is shown together with a step of the gesture: in a frame that is drawn anyway.
    const isDue = everySoOften && performance.now() - shownAt >= REST_MS;
    if (isMove && !isDue) timer = setTimeout(rest, REST_MS);
    else if (isTravel) timer = setTimeout(rest, LONGEST_TRAVEL_MS);
    else rest();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Whether the reader asked for no more motion than there must be: what would move jumps. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
