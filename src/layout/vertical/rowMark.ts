import type { Status, Timeline } from '../../model';
import { doubtOf } from '../marks';
import { radiusOf } from '../packing/shapes';
import type { Doubt } from '../types';
import { isBar } from './tracks';

/** The mark at the top of an event's row, and how its bar begins and ends. */
export type RowMark = {
  readonly kind: 'point' | 'span';
  readonly status: Status;
  readonly radiusPx: number;
  readonly startDoubt: Doubt | null;
  readonly endDoubt: Doubt | null;
  readonly hasOpenStart: boolean;
  readonly hasOpenEnd: boolean;
};

/** A glyph on a bar is smaller, so that the bar is seen beside it (px). */
const GLYPH_ON_BAR_PX = 5;

export function rowMarkOf(timeline: Timeline, event: number): RowMark {
  const when = timeline.whenOf(event);
  const hasBar = isBar(timeline, event);
  const radiusPx = radiusOf(timeline.importanceOf(event));
  return {
    kind: hasBar ? 'span' : 'point',
    status: timeline.statusOf(event),
    radiusPx: hasBar ? Math.min(radiusPx, GLYPH_ON_BAR_PX) : radiusPx,
    startDoubt: doubtOf(when?.first ?? when?.last),
    endDoubt: doubtOf(when?.last),
    hasOpenStart: when?.form === 'by' || when?.form === 'until',
    hasOpenEnd: when?.form === 'since' || when?.form === 'open-end' || when?.form === 'from',
  };
}
