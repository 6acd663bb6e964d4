import type { Words } from '../../i18n';
import {
  DRAWING_BREAKPOINTS,
  MAX_DRAWING_PX,
  MAX_SHARING_LANES,
  neededHeight,
  shownLanes,
  type Density,
  type MeasureText,
  type Size,
} from '../../layout';
import type { Timeline } from '../../model';

/** The height of each of two compared drawings, one above the other. */
export const COMPARED_HEIGHT_PX = 340;

/** A size of the static drawing. Its frame is laid out for the smallest box that shows it. */
export type StaticDrawingSize = {
  readonly name: 'compact' | 'medium' | 'wide' | 'large';
  readonly size: Size;
  readonly density: Density;
};

/**
 * The static drawings of a page. `styles/static.css` chooses by the same widths. A narrow window
 * shows the vertical drawing instead. From 560 px on, the medium drawing has a column of 108 px for
 * lane names, so it is laid out for the 452 px beside it. A window of 768 px with a scroll bar
 * shows the wide drawing.
 */
export function pageDrawingSizes(
  timeline: Timeline,
  texts: Parameters<typeof neededHeight>[2],
): readonly StaticDrawingSize[] {
  const full = (name: 'medium' | 'wide', widthPx: number): StaticDrawingSize => ({
    name,
    size: { widthPx, heightPx: neededHeight(timeline, widthPx, texts) },
    density: 'full',
  });
  return [full('medium', MEDIUM_PX), full('wide', WIDE_PX)];
}

const MEDIUM_PX = 452;
export const WIDE_PX = 704;

/** The heights of the medium and of the wide drawing, as the page was built with (px). */
export type DrawingHeights = { readonly medium: number; readonly wide: number };

/**
 * Reads the heights from the prerendered drawing. The browser measures text a little differently,
 * so it might compute others, and the page would move.
 */
export function readDrawingHeights(plot: Element | null): DrawingHeights {
  const heightOf = (name: string): number =>
    Number(plot?.querySelector(`.sizer.${name}`)?.getAttribute('height') ?? FALLBACK_HEIGHT_PX);
  return { medium: heightOf('medium'), wide: heightOf('wide') };
}

/** Computes the heights of a timeline that has no prerendered page. */
export function drawingHeightsOf(instance: {
  readonly timeline: Timeline;
  readonly words: Words;
  readonly measure: MeasureText;
}): DrawingHeights {
  const [medium, wide] = pageDrawingSizes(instance.timeline, instance);
  return {
    medium: medium?.size.heightPx ?? FALLBACK_HEIGHT_PX,
    wide: wide?.size.heightPx ?? FALLBACK_HEIGHT_PX,
  };
}

/** The height of a page's drawing at a width (px). */
export function drawingHeightAt(widthPx: number, { medium, wide }: DrawingHeights): number {
  if (widthPx < WIDE_PX) return medium;
  return widthPx < DRAWING_BREAKPOINTS.wideLaneNames ? wide : Math.min(wide, MAX_DRAWING_PX.wide);
}

/** The height of the drawing if the page does not say it. */
export const FALLBACK_HEIGHT_PX = 640;

/** The width of a drawing beside an opened event, in the narrowest frame that has both (px). */
const OPENED_PX = 256;

/** The box of the drawing in an embed of 720 × 560 px. */
export const LARGE_EMBED = { widthPx: 696, heightPx: 480 } as const;

/**
 * The static drawings of an embed. `styles/embed.css` chooses by the height and width of the frame.
 * An opened event is beside the drawing, which then has less than half of its width.
 */
export function embedDrawingSizes(
  timeline: Timeline,
  isOpened: boolean,
): readonly StaticDrawingSize[] {
  const widthPx = isOpened ? OPENED_PX : DRAWING_BREAKPOINTS.laneNames;
  const sizes = [
    ['compact', { widthPx, heightPx: isOpened ? 128 : 200 }],
    // Fewer labels, since the page also has the event.
    ['wide', { widthPx, heightPx: isOpened ? 360 : 400 }],
    ...(isOpened ? [] : [['large', LARGE_EMBED] as const]),
  ] as const;
  return sizes.map(([name, size]) => ({ name, size, density: fittingDensity(size, timeline) }));
}

/** Height of the axis, and of a lane without its rows: its name above them, or its padding (px). */
const AXIS_PX = 44;
const LANE_PX = { headed: 21, named: 8 } as const;
/** Height of a lane's rows below which clusters would hold most events (px): 1.6 rows of labels. */
const ROWS_PX = { labelled: 40, unlabelled: 14 } as const;
/** The lanes that a drawing has room for at least, if its lanes scroll. */
const MIN_SCROLLED_LANES = 5;

/**
 * The density that fits a box of a given size. If labels would put most events into clusters, marks
 * alone say more, because they show the date of each event.
 */
export function fittingDensity({ widthPx, heightPx }: Size, { core }: Timeline): Density {
  const lanes = shownLanes(core.lanes).length;
  const lanePx = widthPx < DRAWING_BREAKPOINTS.laneNames ? LANE_PX.headed : LANE_PX.named;
  const shown = lanes > MAX_SHARING_LANES ? MIN_SCROLLED_LANES : lanes;
  const fits = (rowsPx: number): boolean => heightPx >= AXIS_PX + shown * (lanePx + rowsPx);
  return fits(ROWS_PX.labelled) ? 'full' : fits(ROWS_PX.unlabelled) ? 'marks' : 'compact';
}
