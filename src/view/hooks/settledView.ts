import type { TimelineStore } from '../../store';
import type { Span } from '../../time';
import { prefersReducedMotion } from './mediaQueries';

/** How long a view that a gesture moves must rest before what follows it does (ms). */
const SETTLE_MS = 120;
/** As long as the drawing is under way to a step of the story at most: till then it has each frame. */
export const MAX_TRAVEL_MS = 1400;

/**
 * How closely something follows the view. `often`: also while it goes on moving, as words that nobody
 * reads sixty times a second. `let-go`: not before the drawing is let go, however still it is held.
 */
export type UpdateTiming = 'throttle' | 'debounce' | 'on-release';

/**
 * Calls with the view now, and then whenever another one has come to rest: what takes long to draw
 * need not follow every step of a gesture, nor come in the way of a drawing that leads to a step of
 * the story. Returns `stop`.
 */
export function followSettledView(
  store: TimelineStore,
  onView: (view: Span) => void,
  timing: UpdateTiming = 'debounce',
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notifiedAt = 0;
  const notify = (): void => {
    if (timing === 'on-release' && isDragging()) {
      timer = setTimeout(notify, SETTLE_MS);
      return;
    }
    notifiedAt = performance.now();
    onView(store.getState().view);
  };
  notify();
  const unsubscribe = store.subscribe((now, before) => {
    if (now.view === before.view) return;
    clearTimeout(timer);
    const isMove = now.viewCause === 'move';
    const waitsForTravel =
      now.viewCause === 'travel' && timing !== 'throttle' && !prefersReducedMotion();
    // On the way it is shown together with a step of the gesture: in a frame that is drawn anyway.
    const isDue = timing === 'throttle' && performance.now() - notifiedAt >= SETTLE_MS;
    if (isMove && !isDue) timer = setTimeout(notify, SETTLE_MS);
    else if (waitsForTravel) timer = setTimeout(notify, MAX_TRAVEL_MS);
    else notify();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Whether a pointer drags a drawing. */
function isDragging(): boolean {
  return globalThis.document?.querySelector('.is-dragging') != null;
}
