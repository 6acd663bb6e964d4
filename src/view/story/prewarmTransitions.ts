import type { Density, Size } from '../../layout';
import { loadZoomPath, type Span } from '../../time';
import type { Instance } from '../context/instanceContext';
import { prefersReducedMotion } from '../hooks/mediaQueries';
import { MAX_TRAVEL_MS } from '../hooks/settledView';

/** Enough samples of a transition to meet every level of detail on its way. */
const SAMPLES_PER_TRANSITION = 24;
/** A sample is laid out only if this much idle time is left (ms). */
const MIN_IDLE_MS = 4;

/**
 * Lays out, in idle time, the frames of the transitions to the next and the previous step. The
 * frames of the transition itself then find every level of detail packed and every text measured.
 * Returns `stop`.
 */
export function prewarmTransitions(
  { layout, timeline }: Instance,
  step: number,
  size: Size,
  density: Density,
): () => void {
  // Without idle callbacks, the work could delay input.
  if (!globalThis.requestIdleCallback || prefersReducedMotion()) return () => {};
  let request = 0;
  let isStopped = false;
  const start = async (): Promise<void> => {
    const zoomPath = await loadZoomPath();
    const [from, ...neighbours] = [step, step + 1, step - 1].map(
      (k) => timeline.core.ranges[k]?.span,
    );
    if (!from || isStopped) return;
    const views = neighbours.flatMap((to): readonly Span[] => {
      const transition = to && zoomPath(from, to);
      return transition
        ? Array.from({ length: SAMPLES_PER_TRANSITION }, (_, k) =>
            transition.at((k + 0.5) / SAMPLES_PER_TRANSITION),
          )
        : [];
    });
    const layOutWhileIdle = (time: IdleDeadline): void => {
      while (views.length > 0 && time.timeRemaining() > MIN_IDLE_MS) {
        const view = views.shift();
        if (view) layout.frame(view, size, density);
      }
      if (views.length > 0) request = requestIdleCallback(layOutWhileIdle);
    };
    request = requestIdleCallback(layOutWhileIdle);
  };
  const timer = setTimeout(() => {
    // If the zoom path does not load, the transition is a plain ease.
    start().catch(() => {});
  }, MAX_TRAVEL_MS);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    cancelIdleCallback(request);
  };
}
