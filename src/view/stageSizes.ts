import type { Density, Size } from '../layout';

/** Heights of the drawing, CSS pixels: fixed, so that nothing below it ever moves. */
export const STRIP_HEIGHT_PX = 152;
export const FULL_HEIGHT_PX = 640;

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
export const stills: readonly Still[] = [
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
