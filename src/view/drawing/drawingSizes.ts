import { DRAWING_BREAKPOINTS, type Density, type Size } from '../../layout';

/** Heights of the drawing, CSS pixels: fixed, so that nothing below it ever moves. */
export const COMPACT_HEIGHT_PX = 152;
export const FULL_HEIGHT_PX = 640;
/** Each of two drawings, one above the other. */
export const COMPARED_HEIGHT_PX = 340;

/** A drawing as it is prerendered: packed for the smallest box that it serves. */
export type StaticDrawingSize = {
  readonly name: 'compact' | 'medium' | 'wide';
  readonly size: Size;
  readonly density: Density;
};

/**
 * The drawings of a page; `styles/static.css` chooses by the same widths. The narrowest window has
 * 320 px. From 560 px on the medium drawing has a column of 108 px for the lanes' names, so it is
 * packed for the 452 px beside it. A window of 768 px with a scroll bar has the wide drawing.
 */
export const pageDrawingSizes: readonly StaticDrawingSize[] = [
  { name: 'compact', size: { widthPx: 288, heightPx: COMPACT_HEIGHT_PX }, density: 'compact' },
  { name: 'medium', size: { widthPx: 452, heightPx: FULL_HEIGHT_PX }, density: 'full' },
  { name: 'wide', size: { widthPx: 704, heightPx: FULL_HEIGHT_PX }, density: 'full' },
];

/**
 * The drawings of an embed; `styles/embed.css` chooses by the frame's height and width. An opened
 * event takes half of the frame.
 */
export function embedDrawingSizes(lanes: number, isOpened: boolean): readonly StaticDrawingSize[] {
  const [low, high] = isOpened ? [128, 152] : [200, 400];
  const sizes = [
    ['compact', { widthPx: 256, heightPx: low }],
    ['medium', { widthPx: 256, heightPx: high }],
    ['wide', { widthPx: DRAWING_BREAKPOINTS.laneNames, heightPx: high }],
  ] as const;
  return sizes.map(([name, size]) => ({ name, size, density: fittingDensity(size, lanes) }));
}

/** What a drawing in a given box holds beside its rows: axis, and each lane's name or room. */
const AXIS_PX = 48;
const LANE_PX = { headed: 21, named: 8 } as const;
/** What its rows need, all in all, before most of its events are more than a count: 1.6 with words. */
const ROWS_PX = { labelled: 40, unlabelled: 14 } as const;

/**
 * How much a drawing can say in a box that it is given. Where words would leave most events to be
 * counted, the marks alone say more: each event when it was.
 */
export function fittingDensity({ widthPx, heightPx }: Size, lanes: number): Density {
  const lanePx = widthPx < DRAWING_BREAKPOINTS.laneNames ? LANE_PX.headed : LANE_PX.named;
  const fits = (rowsPx: number): boolean => heightPx >= AXIS_PX + lanes * (lanePx + rowsPx);
  return fits(ROWS_PX.labelled) ? 'full' : fits(ROWS_PX.unlabelled) ? 'marks' : 'compact';
}
