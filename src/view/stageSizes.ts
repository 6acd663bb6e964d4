import type { Density, Size } from '../layout';
import { WHOLE_EVENTS } from '../model';

/** Heights of the drawing, CSS pixels: fixed, so that nothing below it ever moves. */
export const STRIP_HEIGHT_PX = 152;
export const FULL_HEIGHT_PX = 640;
/** Of each of two, one above the other. */
export const HALF_HEIGHT_PX = 340;

type Still = { readonly name: string; readonly size: Size; readonly density: Density };

const full = (widthPx: number): Still => ({
  name: String(widthPx),
  size: { widthPx, heightPx: FULL_HEIGHT_PX },
  density: 'full',
});
const strip = (widthPx: number): Still => ({
  name: String(widthPx),
  size: { widthPx, heightPx: STRIP_HEIGHT_PX },
  density: 'strip',
});

/**
 * The widths at which a page's drawing is prerendered. `styles/stills.css` says which one stands in
 * which window: the widest that fits the plot there, or nearly
 * so.
 */
const stills: readonly Still[] = [
  strip(288),
  strip(328),
  strip(380),
  strip(480),
  full(552),
  full(644),
  full(720),
  full(836),
  full(944),
];

/** Of many events each drawing is hundreds of marks: fewer sizes, and white beside some of them. */
const fewStills: readonly Still[] = [strip(288), strip(380), full(552), full(720), full(944)];

/** The sizes for a page of so many events. */
export function stillsOf(count: number): readonly Still[] {
  return count > WHOLE_EVENTS ? fewStills : stills;
}

/** Below this height a lane has no room for words: axis, name in its band, a row of labels. */
const FULL_AXIS_PX = 48;
const FULL_LANE_PX = { headed: 46, named: 33 } as const;

/** How much a drawing can say in a box that it is given. */
export function fittingDensity({ widthPx, heightPx }: Size, lanes: number): Density {
  const lanePx = widthPx < 560 ? FULL_LANE_PX.headed : FULL_LANE_PX.named;
  return heightPx < FULL_AXIS_PX + lanes * lanePx ? 'strip' : 'full';
}

/**
 * The sizes at which an embed's drawing is prerendered, few, since a guest must be light;
 * `styles/embed.css` says which one stands in which frame, and stretches it a little.
 */
export const guestStills: readonly Size[] = [
  ...[280, 400].map((widthPx) => ({ widthPx, heightPx: 200 })),
  ...[576, 860].map((widthPx) => ({ widthPx, heightPx: 236 })),
  ...[296, 368, 460, 600, 760, 940, 1140].map((widthPx) => ({ widthPx, heightPx: 312 })),
];
