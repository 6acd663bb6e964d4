/**
 * Horizontal places that hold at any width. A drawing is packed for the narrowest plot that it
 * serves. In a wider plot everything keeps its share of the width, and what stands beside it keeps
 * its distance in pixels. So marks only move apart, and what was packed free cannot meet.
 */
import type { EventMark, Mark } from '../../../layout';

/** A place in a plot of any width: a share of it, and pixels to the right of that. */
export type RelativePosition = { readonly share: number; readonly px: number };

/** A share as SVG takes it, to a hundredth of a percent. */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

/** Whether a mark has a length, so that its ends have places of their own. */
export function hasLength(mark: Mark): mark is EventMark {
  return mark.kind !== 'cluster' && (mark.certainX ?? mark.fadeStart ?? mark.fadeEnd) !== null;
}

/** Where a mark's label stands: beside its glyph, or at the end of its bar that is in sight. */
export function labelPosition(mark: Mark, plotPx: number): RelativePosition | null {
  const { label } = mark;
  if (!label) return null;
  const at = hasLength(mark) ? clampToPlot(labelAnchorX(mark), plotPx) : mark.x;
  return { share: at / plotPx, px: label.x - at };
}

/** What a label of a long mark keeps its distance from. */
function labelAnchorX({ certainX, fadeStart, x }: EventMark): number {
  return certainX ? (fadeStart ?? certainX)[0] : x;
}

/** Words of what began before the plot are pinned to the plot's edge. */
function clampToPlot(x: number, plotPx: number): number {
  return Math.min(Math.max(x, 0), plotPx);
}
