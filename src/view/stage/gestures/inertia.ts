import { prefersReducedMotion } from '../../hooks/mediaQueries';

/**
 * Moves a flung drawing on, slower and slower. Positions are client pixels, times ms. A step that
 * moves nothing, as at a limit, ends it.
 */
export type Inertia = {
  /** Records a position of the dragging finger. */
  readonly track: (x: number, at: number) => void;
  /** Starts the inertia, at the moment that the finger leaves. */
  readonly fling: (at: number) => void;
  /** Ends the inertia and forgets all positions. Returns whether the drawing was moving. */
  readonly stop: () => boolean;
};

/** The speed is measured over the finger's last positions, no older than this (ms). */
const SAMPLE_WINDOW_MS = 90;
/** A slower finger (px a ms) does not fling. */
const MIN_SPEED = 0.2;
const MAX_SPEED = 4;
/** In this time the speed falls to 1/e, as in the browsers' own scrolling (ms). */
const DECAY_MS = 325;
/** A shorter remaining distance is not visible (px). */
const MIN_REMAINING_PX = 0.5;

/** `step` moves the drawing by a distance (px), and returns false if that moved nothing. */
export function createInertia(step: (px: number) => boolean): Inertia {
  let samples: { readonly x: number; readonly at: number }[] = [];
  let request: number | null = null;
  const stop = (): boolean => {
    const wasMoving = request !== null;
    if (request !== null) cancelAnimationFrame(request);
    request = null;
    samples = [];
    return wasMoving;
  };
  return {
    track: (x, at) => {
      samples = [...samples.filter((sample) => at - sample.at < SAMPLE_WINDOW_MS), { x, at }];
    },
    fling: (at) => {
      const [first] = samples;
      const last = samples.at(-1);
      stop();
      if (!first || !last || last.at === first.at || at - last.at > SAMPLE_WINDOW_MS) return;
      const measuredSpeed = (last.x - first.x) / (last.at - first.at);
      const speed = Math.max(-MAX_SPEED, Math.min(MAX_SPEED, measuredSpeed));
      if (Math.abs(speed) < MIN_SPEED) return;
      if (prefersReducedMotion()) return;
      const totalPx = speed * DECAY_MS;
      let movedPx = 0;
      const tick = (now: number): void => {
        const next = totalPx * (1 - Math.exp(-Math.max(0, now - at) / DECAY_MS));
        const hasMoved = step(next - movedPx);
        movedPx = next;
        request =
          hasMoved && Math.abs(totalPx - movedPx) > MIN_REMAINING_PX
            ? requestAnimationFrame(tick)
            : null;
      };
      request = requestAnimationFrame(tick);
    },
    stop,
  };
}
