import { sum } from 'd3';

import type { Words } from '../i18n';
import { TILED_LAYOUT_ABOVE, type Timeline } from '../model';
import { DRAWING_BREAKPOINTS, MAX_DRAWING_PX } from './breakpoints';
import { createLabelTexts } from './labels/labelTexts';
import {
  contentHeight,
  heightOfRows,
  MAX_SHARING_LANES,
  measuresOf,
  PITCH_PX,
  shownLanes,
  type RowStyle,
} from './lanes';
import { createAttempts } from './packing/packAttempts';
import type { MeasureText } from './types';

const MIN_HEIGHT_PX = 200;
/** Height of the drawing of a large timeline, which never has room for all events. */
const TILED_HEIGHT_PX = 640;
/** Height of a drawing whose lanes scroll. It fits the window of most desktops. */
const SCROLLED_HEIGHT_PX = 720;

/** The maximum height of a drawing in each style, the roomiest first. */
const HEIGHT_LIMITS: readonly (readonly [RowStyle, number])[] = [
  ['two-line', 560],
  ['one-line', 700],
  ['tight', MAX_DRAWING_PX.wide],
];
/** The style of a narrow drawing that is taller. */
const TALL_STYLE: RowStyle = 'dense';

/**
 * Returns the height in CSS pixels that a drawing of a width needs, so that each event of the whole
 * period has its own mark and a whole label: in the roomiest style whose height is within its
 * limit, else the limit of the last. A drawing of many lanes scrolls instead. A page of a
 * site reads what its build computed (docs/decisions/0026-height-by-need.md).
 */
export function neededHeight(
  timeline: Timeline,
  widthPx: number,
  { words, measure }: { readonly words: Words; readonly measure: MeasureText },
): number {
  if (shownLanes(timeline.core.lanes).length > MAX_SHARING_LANES) {
    const contentPx = contentHeight(timeline, { widthPx, heightPx: MIN_HEIGHT_PX }, 'full');
    return contentPx > MAX_DRAWING_PX.wide ? SCROLLED_HEIGHT_PX : contentPx;
  }
  if (timeline.dated > TILED_LAYOUT_ABOVE) return TILED_HEIGHT_PX;
  const { start, end } = timeline.period;
  const isNarrow = widthPx < DRAWING_BREAKPOINTS.wideLaneNames;
  const maxPx = MAX_DRAWING_PX[isNarrow ? 'narrow' : 'wide'];
  const measures = measuresOf({ widthPx, heightPx: maxPx }, 'full');
  const msPerPx = (end - start) / measures.plotPx;
  const textsOf = createLabelTexts(timeline, words, measure);
  const origin = timeline.limits.start;
  const limits = isNarrow ? [...HEIGHT_LIMITS, [TALL_STYLE, maxPx] as const] : HEIGHT_LIMITS;
  for (const [style, heightPx] of limits) {
    const limited = { ...measures, heightPx };
    const { attempt } = createAttempts(msPerPx, {
      timeline,
      textsOf,
      measure,
      measures: limited,
      origin,
    });
    const result = attempt({ style, hasBothSides: false }, true);
    if (!result) continue;
    const rows = sum(result.neededRows, (needed) => needed ?? 0);
    return Math.max(
      MIN_HEIGHT_PX,
      heightOfRows(measures, timeline.core.lanes, rows, PITCH_PX[style]),
    );
  }
  return maxPx;
}
