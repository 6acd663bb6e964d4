/**
 * The inertia of a flung drawing: it moves on, slower and slower. Positions are client pixels,
 * times ms.
 */
export type FlingSample = { readonly x: number; readonly at: number };

export type Fling = {
  readonly startedAt: number;
  /** The whole distance, with the sign of its direction. */
  readonly totalPx: number;
  readonly movedPx: number;
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

/** Returns the fling of a finger that leaves at `at`, or null if it was slow or had rested. */
export function startFling(samples: readonly FlingSample[], at: number): Fling | null {
  const last = samples.at(-1);
  if (!last || at - last.at > SAMPLE_WINDOW_MS) return null;
  const first = samples.find((sample) => last.at - sample.at < SAMPLE_WINDOW_MS);
  if (!first || last.at <= first.at) return null;
  const measuredSpeed = (last.x - first.x) / (last.at - first.at);
  const speed = Math.max(-MAX_SPEED, Math.min(MAX_SPEED, measuredSpeed));
  if (Math.abs(speed) < MIN_SPEED) return null;
  return { startedAt: at, totalPx: speed * DECAY_MS, movedPx: 0 };
}

/** Returns the distance to move in a frame, and the rest of the fling, or null at its end. */
export function continueFling(fling: Fling, at: number): { px: number; next: Fling | null } {
  const elapsedMs = Math.max(0, at - fling.startedAt);
  const movedPx = fling.totalPx * (1 - Math.exp(-elapsedMs / DECAY_MS));
  const isOver = Math.abs(fling.totalPx - movedPx) <= MIN_REMAINING_PX;
  return { px: movedPx - fling.movedPx, next: isOver ? null : { ...fling, movedPx } };
}
