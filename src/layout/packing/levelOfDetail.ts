/**
 * Levels of detail are powers of two of milliseconds a pixel. What shares a row, and what stands in
 * a cluster, is settled once a level, at its coarsest zoom: inside a level everything only moves
 * apart, so nothing that was packed free can meet, and nothing depends on where the view stands.
 */

/**
 * A view that pans keeps its length but for rounding. This keeps the level of one that lies on the
 * very edge; no row comes near enough to full for a millionth to matter.
 */
const ROUNDING = 1e-6;

/** How far past a level's closest zoom a view stays in it that was in it: a share of a doubling. */
const HYSTERESIS = 0.2;

/**
 * The level of a zoom. What was packed for a level stays apart however close one looks, but not from
 * any further away: so a view keeps the level `before` a little while it zooms in, never out.
 */
export function levelOf(msPerPx: number, before?: number): number {
  const exact = Math.log2(msPerPx);
  const level = Math.ceil(exact - ROUNDING);
  return before === level + 1 && exact > level - HYSTERESIS ? before : level;
}

/** Milliseconds a pixel at a level's coarsest zoom. */
export function coarsestMsPerPx(level: number): number {
  return 2 ** level;
}
