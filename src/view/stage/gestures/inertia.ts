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
const TRACKED_MS = 90;
/** Slower than this (px a ms) is no fling. */
const LEAST_SPEED = 0.2;
const MOST_SPEED = 4;
/** In this time the speed falls to a third (1/e), as in the browsers' own scrolling. */
const SLOWING_MS = 325;
/** A remaining distance below this is not visible. */
const LEFT_PX = 0.5;

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
      track = [...track.filter((one) => at - one.at < TRACKED_MS), { x, at }];
    },
    fling: (at) => {
      const [first] = track;
      const last = track.at(-1);
      stop();
      if (!first || !last || last.at === first.at || at - last.at > TRACKED_MS) return;
      const asked = (last.x - first.x) / (last.at - first.at);
      const speed = Math.max(-MOST_SPEED, Math.min(MOST_SPEED, asked));
      if (Math.abs(speed) < LEAST_SPEED) return;
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      const way = speed * SLOWING_MS;
      let gone = 0;
      const tick = (now: number): void => {
        const next = way * (1 - Math.exp(-Math.max(0, now - at) / SLOWING_MS));
        const hasMoved = step(next - gone);
        gone = next;
        request = hasMoved && Math.abs(way - gone) > LEFT_PX ? requestAnimationFrame(tick) : null;
      };
      request = requestAnimationFrame(tick);
    },
    stop,
  };
}
