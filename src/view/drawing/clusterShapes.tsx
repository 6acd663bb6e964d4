/** The shapes of marks of several events, in pixels of the plot, for use in images too. */
import { pathRound } from 'd3';
import type { ReactNode } from 'react';

import {
  HISTOGRAM_HEIGHT_PX,
  TYPOGRAPHY,
  type ClusterMark,
  type LaneHistogram,
} from '../../layout';
import type { Palette } from '../ui/palette';
import { DrawnText } from './DrawnText';

/** The column of several events with their number, or the histogram of a collapsed lane. */
export function ClusterShape({
  mark: { x, y, widthPx, heightPx, count, lane, histogram },
  palette,
}: {
  readonly mark: ClusterMark;
  readonly palette: Palette;
}): ReactNode {
  if (histogram)
    return <LaneHistogram {...{ histogram, x, y, widthPx }} colour={palette.lane(lane)} />;
  const top = y - heightPx / 2;
  return (
    <>
      <rect
        className="target"
        x={x - widthPx / 2 - 1}
        y={top - 1}
        width={widthPx + 2}
        height={heightPx + 2}
        fill="none"
        pointerEvents="all"
      />
      <rect
        x={x - widthPx / 2}
        y={top}
        width={widthPx}
        height={heightPx}
        fill={palette.lane(lane)}
      />
      {count !== null && (
        <DrawnText
          x={x}
          y={top - 2}
          textAnchor="middle"
          fontSize={TYPOGRAPHY.plainCount.sizePx}
          fontWeight={TYPOGRAPHY.plainCount.weight}
        >
          {count}
        </DrawnText>
      )}
    </>
  );
}

/** A collapsed lane: a column for each slice of time with events, and a line for long events. */
function LaneHistogram({
  histogram: { slicePx, columns },
  x,
  y,
  widthPx,
  colour,
}: {
  readonly histogram: LaneHistogram;
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly colour: string;
}): ReactNode {
  const base = y + HISTOGRAM_HEIGHT_PX / 2;
  const gapPx = slicePx < 3 ? 0 : 1;
  const shape = pathRound(2);
  for (const { slice, heightPx } of columns) {
    // Long events are a line without gaps.
    const columnPx = heightPx < 3 ? slicePx : slicePx - gapPx;
    shape.rect(x + slice * slicePx, base, columnPx, -heightPx);
  }
  return (
    <>
      <rect
        className="target"
        x={x - 2}
        y={base - HISTOGRAM_HEIGHT_PX - 1}
        width={widthPx + 4}
        height={HISTOGRAM_HEIGHT_PX + 2}
        fill="none"
        pointerEvents="all"
      />
      <path d={String(shape)} fill={colour} />
    </>
  );
}
