/**
 * Levels of detail: each is a power of a ratio of milliseconds a pixel. Rows and strips are
 * packed once a level, at its coarsest zoom. A zoom inside the level only moves marks apart, so
 * that marks which the packing separated never overlap, and the packing does not depend on the
 * position of the view.
 */
export type Levels = {
  /**
   * Returns the level of a zoom. A view that zooms in stays in its previous level for a while;
   * marks stay apart there. A view that zooms out changes levels at once, because marks would
   * overlap.
   */
  readonly levelOf: (msPerPx: number, previous?: number) => number;
  /** Returns milliseconds a pixel at a level's coarsest zoom. */
  readonly msPerPxOf: (level: number) => number;
};

/**
 * In doublings. Rounding changes the length of a view during a pan; this tolerance stops a view at
 * the edge of a level from changing levels. It is too small to make marks overlap.
 */
const ROUNDING = 1e-6;

/** How far beyond a level's closest zoom a view stays in that level, as a share of a level. */
const HYSTERESIS = 0.2;

/** Creates levels of detail. `perDoubling` is the number of levels by which the zoom doubles. */
function createLevels(perDoubling: number): Levels {
  return {
    levelOf: (msPerPx, previous) => {
      const exact = Math.log2(msPerPx) * perDoubling;
      const level = Math.ceil(exact - ROUNDING);
      return previous === level + 1 && exact > level - HYSTERESIS ? previous : level;
    },
    msPerPxOf: (level) => 2 ** (level / perDoubling),
  };
}

const FINE_LEVELS = 4;

/** The levels of frames: four to a doubling. A level wastes at most a sixth of a view's width. */
export const fineLevels = createLevels(FINE_LEVELS);

/** How many pixels of the closest view of a fine level a pixel of the level is. */
export const LEVEL_RATIO = 2 ** (1 / FINE_LEVELS);

/** For histograms of collapsed lanes, whose slices double in length from level to level. */
export const doublingLevels = createLevels(1);
