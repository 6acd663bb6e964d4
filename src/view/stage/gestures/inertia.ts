import { prefersReducedMotion } from '../../hooks/mediaQueries';

/**
 * Inertia: a flung drawing goes on for a while, slower and slower. Client pixels and ms. It ends with
 * a step that moves nothing, as at a limit.
 */
export type Inertia = {
  /** Notes where the dragging finger is. */
  readonly track: (x: number, at: number) => void;
  /** Starts the inertia when the finger leaves. */
  readonly fling: (at: number) => void;
  /** Ends the inertia and forgets the finger; true if something was still moving. */
  readonly stop: () => boolean;
};

/** The speed is the finger's over its last so many ms. */
const SAMPLE_WINDOW_MS = 90;
/** Slower than this (px a ms) is no fling. */
const MIN_SPEED = 0.2;
const MAX_SPEED = 4;
/** In this time the speed falls to a third (1/e), as in the browsers' own scrolling. */
const DECAY_MS = 325;
/** A remaining distance below this is not visible. */
const MIN_REMAINING_PX = 0.5;

/** `step` moves by so many pixels, and returns false if that moved nothing. */
export function createInertia(step: (px: number) => boolean): Inertia {
  let track: { readonly x: number; readonly at: number }[] = [];
  let request: number | null = null;
  const stop = (): boolean => {
    const wasMoving = request !== null;
    if (request !== null) cancelAnimationFrame(request);
    request = null;
    track = [];
    return wasMoving;
  };
  return {
    track: (x, at) => {
      track = [...track.filter((one) => at - one.at < SAMPLE_WINDOW_MS), { x, at }];
    },
    fling: (at) => {
      const [first] = track;
      const last = track.at(-1);
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
