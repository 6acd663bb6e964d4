import type { TimelineStore } from '../../store';
import type { Span } from '../../time';
import { prefersReducedMotion } from './mediaQueries';

/** A view that has not moved for this long is settled (ms). */
const SETTLE_MS = 120;
/** The longest that the drawing travels to a step of the story (ms). */
export const MAX_TRAVEL_MS = 1400;

/**
 * When a callback gets the view. `debounce`: once the view has settled. `throttle`: also every
 * `SETTLE_MS` while it moves. `on-release`: once it has settled and no pointer drags the drawing.
 */
export type UpdateTiming = 'throttle' | 'debounce' | 'on-release';

/**
 * Calls back with the view now, and then as `timing` says. What takes long to render then delays
 * neither the steps of a gesture nor the frames of a travel to a step of the story. Returns `stop`.
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
    // A throttled call is part of a step of the gesture, whose frame is drawn anyway.
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
