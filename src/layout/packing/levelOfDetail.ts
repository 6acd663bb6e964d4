/**
 * Levels of detail are powers of two of milliseconds a pixel. Rows and clusters are packed once a
 * level, at its coarsest zoom. A zoom inside the level only moves marks apart, so that marks which
 * the packing separated never overlap, and the packing does not depend on the position of the view.
 */

/**
 * In doublings. Rounding changes the length of a view during a pan; this tolerance stops a view at
 * the edge of a level from changing levels. It is too small to make marks overlap.
 */
const ROUNDING = 1e-6;

/** How far beyond a level's closest zoom a view stays in that level, in doublings. */
const HYSTERESIS = 0.2;

/**
 * Returns the level of a zoom. A view that zooms in stays in its previous level for a while; marks
 * stay apart there. A view that zooms out changes levels at once, because marks would overlap.
 */
export function levelOf(msPerPx: number, previous?: number): number {
  const exact = Math.log2(msPerPx);
  const level = Math.ceil(exact - ROUNDING);
  return previous === level + 1 && exact > level - HYSTERESIS ? previous : level;
}

/** Returns milliseconds a pixel at a level's coarsest zoom. */
export function coarsestMsPerPx(level: number): number {
  return 2 ** level;
}
