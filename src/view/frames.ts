import type { Density, Frame, Layout, Size } from '../layout';
import type { Span } from '../time';
import { createPlaceMarks, type PlacedMarks } from './placeMarks';

/**
 * One frame after the other, each by what the one before was: a view that trembles at the edge of a
 * level of detail stays in it. Not so a `fresh` one, as it is set at once: that is the same however one came there, and
 * tells apart what it was set to tell apart.
 */
export function createFrames(
  layout: Layout,
): (
  view: Span,
  size: Size,
  density: Density,
  fresh: boolean,
  zone?: string,
) => { readonly frame: Frame; readonly placed: PlacedMarks } {
  const placeMarks = createPlaceMarks();
  let level: number | undefined;
  return (view, size, density, fresh, zone) => {
    const frame = layout.frame(view, size, density, fresh ? undefined : level, zone);
    level = frame.level;
    return { frame, placed: placeMarks(frame) };
  };
}
