import type { Density, Size } from '../../layout';
import { loadZoomPath, type Span } from '../../time';
import type { Instance } from '../context/instanceContext';
import { prefersReducedMotion } from '../hooks/mediaQueries';
import { MAX_TRAVEL_MS } from '../hooks/settledView';

/** So often a way is looked at: no level of detail that it passes is left out. */
const SAMPLES_PER_TRANSITION = 24;
/** A look may take so long of what time there is (ms). */
const MIN_IDLE_MS = 4;

/**
 * While a step of the story is read, lays out what the drawing will show on its ways to the next and
 * the previous one, a little whenever there is nothing else to do: so that none of their frames has to
 * pack a level of detail or measure its words. Returns `stop`.
 */
export function prewarmTransitions(
  { layout, timeline }: Instance,
  step: number,
  size: Size,
  density: Density,
): () => void {
  // A browser that does not say when there is time has none for this.
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
    // Without it the way is another one.
    start().catch(() => {});
  }, MAX_TRAVEL_MS);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    cancelIdleCallback(request);
  };
}
