/**
 * Horizontal positions that hold at any width. A drawing is packed for the narrowest plot that it
 * serves. In a wider plot, marks keep their share of the width, and labels keep their distance from
 * the mark in pixels. Marks then only move apart, so nothing that was packed apart can overlap.
 */
import type { EventMark, Mark } from '../../../layout';

/** Width of the column of lane names if the frame has none (px). */
export const NAME_COLUMN_PX = 108;

/** A position in a plot of any width: a share of it, plus pixels to the right. */
export type RelativePosition = { readonly share: number; readonly px: number };

/** A share as an SVG length, rounded to a hundredth of a percent. */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

/** Whether a mark has a length, so that each end has its own position. */
export function hasLength(mark: Mark): mark is EventMark {
  return mark.kind !== 'cluster' && (mark.certainX ?? mark.fadeStart ?? mark.fadeEnd) !== null;
}

/** Position of a mark's label: relative to its point, or to the visible start of its span. */
export function labelPosition(mark: Mark, plotPx: number): RelativePosition | null {
  const { label } = mark;
  if (!label) return null;
  const at = hasLength(mark) ? clampToPlot(labelAnchorX(mark), plotPx) : mark.x;
  return { share: at / plotPx, px: label.x - at };
}

/** The x from which the label of a long mark keeps its distance (px). */
function labelAnchorX({ certainX, fadeStart, x }: EventMark): number {
  return certainX ? (fadeStart ?? certainX)[0] : x;
}

/** Pins an x outside the plot to its edge. */
function clampToPlot(x: number, plotPx: number): number {
  return Math.min(Math.max(x, 0), plotPx);
}
