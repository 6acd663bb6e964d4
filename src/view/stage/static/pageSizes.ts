import type { Timeline } from '../../../model';
import type { Instance } from '../../context/instanceContext';
import { pageDrawingSizes, type StaticDrawingSize } from '../../drawing/drawingSizes';

const sizesByTimeline = new WeakMap<Timeline, readonly StaticDrawingSize[]>();

/**
 * The sizes of the static drawings, which all pages of an edition share. Their heights follow from
 * laying out all labels, so they are computed once.
 */
export function pageSizesOf(instance: Instance): readonly StaticDrawingSize[] {
  const { timeline } = instance;
  const known = sizesByTimeline.get(timeline);
  if (known) return known;
  const sizes = pageDrawingSizes(timeline, instance);
  sizesByTimeline.set(timeline, sizes);
  return sizes;
}
