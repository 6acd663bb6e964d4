import type { TimelineStore } from '../../store';
import type { Span } from '../../time';

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
  let awaitsRelease = false;
  const notify = (): void => {
    awaitsRelease = timing === 'on-release' && store.getState().isDragging;
    if (awaitsRelease) return;
    notifiedAt = performance.now();
    onView(store.getState().view);
  };
  notify();
  const unsubscribe = store.subscribe((now, before) => {
    if (awaitsRelease && !now.isDragging) {
      // Inertia may follow the release, so the view has to settle again.
      awaitsRelease = false;
      clearTimeout(timer);
      timer = setTimeout(notify, SETTLE_MS);
    }
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

/** Whether the reader asked for no more motion than there must be: what would move jumps. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
