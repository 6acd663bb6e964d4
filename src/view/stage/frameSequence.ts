import type { Density, Frame, Layout, Size } from '../../layout';
import type { Span } from '../../time';
import { createMarkPositioner, type PositionedMarks } from '../drawing/markPositions';

/** What moves the drawing: a gesture, or the way to a step of the story. Null: its view is set at once. */
export type MoveCause = 'move' | 'travel' | null;

/** New marks in a frame of a travel: a level of detail that brings many brings them in a few frames. */
const MAX_NEW_MARKS = 4;

/**
 * One frame after the other, each by what the one before was: a view that trembles at the edge of a
 * level of detail stays in it. Not so one that is set at once: that is the same however one came
 * there, and tells apart what it was set to tell apart.
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
