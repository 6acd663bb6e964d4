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

/** The level of a zoom. */
export function levelOf(msPerPx: number): number {
  return Math.ceil(Math.log2(msPerPx) - ROUNDING);
}

/** Milliseconds a pixel at a level's coarsest zoom. */
export function coarsestOf(level: number): number {
  return 2 ** level;
}
