/**
 * Widths and heights at which a page or a drawing changes (CSS px). A style sheet cannot read them:
 * `view/styleSheets.test.ts` compares.
 */

/** Widths of a drawing, from which it has a column for the names of lanes. */
export const DRAWING_BREAKPOINTS = { laneNames: 560, wideLaneNames: 760 } as const;

/** The most heights of a page's drawing with the narrow, and with the wide column of lane names. */
export const MAX_DRAWING_PX = { narrow: 1200, wide: 850 } as const;

/** Widths of that column. */
export const LANE_NAMES_PX = { narrow: 108, wide: 136 } as const;

/** Widths of a page, each the least for what it names. */
export const PAGE_BREAKPOINTS = {
  /** The whole drawing, and events that open beside the list and not within it. */
  wholeDrawing: 600,
  /** Days and versions beside their entries. */
  listColumns: 680,
  /** The opened event beside the drawing. */
  panelColumn: 900,
  /** A column beside the drawing, whether or not an event is opened. */
  sideColumn: 1180,
  /** The range and its buttons in one row while ranges are compared. */
  comparedBar: 1440,
} as const;

/** Heights of a page or of an embed's frame, each the least for what it names. */
export const HEIGHT_BREAKPOINTS = {
  /** A lower frame scrolls. */
  embedFrame: 260,
  /** Lower, an embed whose time runs down shows no key of its lanes. */
  embedKey: 400,
  phone: 480,
  embedDrawing: 520,
  embedOverview: 640,
} as const;
