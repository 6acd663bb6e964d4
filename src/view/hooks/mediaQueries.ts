import { PAGE_BREAKPOINTS, HEIGHT_BREAKPOINTS } from '../../layout';

/** A page with the compact drawing. */
export const NARROW_PAGE = `(width < ${PAGE_BREAKPOINTS.wholeDrawing}px)`;

/** A narrow page that is not a phone on its side. */
export const UPRIGHT_PHONE = `${NARROW_PAGE} and (height >= ${HEIGHT_BREAKPOINTS.phone}px)`;

/** A window without room for anything fixed: the story then stands above the drawing. */
export const LOW_WINDOW = `(height < ${HEIGHT_BREAKPOINTS.phone}px)`;

/** A page with the opened event beside the drawing. */
export const PANEL_COLUMN = `(width >= ${PAGE_BREAKPOINTS.panelColumn}px)`;

/** Whether the reader prefers reduced motion. If so, what would move or scroll smoothly jumps. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
