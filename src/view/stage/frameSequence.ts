import type { Density, Frame, Layout, Size } from '../../layout';
import type { Span } from '../../time';
import { createMarkPositioner, type PositionedMarks } from '../drawing/markPositions';

/**
 * What moves the drawing: a gesture, or a travel to a step of the story. Null: the view is set
 * directly.
 */
export type MoveCause = 'move' | 'travel' | null;

/**
 * The most new marks in a frame of a travel. A new level of detail spreads its marks over frames.
 */
const MAX_NEW_MARKS = 4;

/**
 * Returns a function that lays out one frame after another. A moving view keeps the previous level
 * of detail near its edge, so that it does not flicker between two. A view that is set directly
 * ignores the previous level, so the same view always looks the same.
 */
export function createFrameSequence(
  layout: Layout,
): (
  view: Span,
  size: Size,
  density: Density,
  cause: MoveCause,
  zone?: string,
) => { readonly frame: Frame; readonly positions: PositionedMarks } {
  const positionMarks = createMarkPositioner();
  let level: number | undefined;
  return (view, size, density, cause, zone) => {
    const frame = layout.frame(view, size, density, cause ? level : undefined, zone);
    level = frame.level;
    return {
      frame,
      positions: positionMarks(frame, cause === 'travel' ? MAX_NEW_MARKS : undefined),
    };
  };
}
