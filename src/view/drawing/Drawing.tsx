import type { ReactNode } from 'react';

import { isolated } from '../../base';
import { TYPOGRAPHY, type Frame, type LaneBand } from '../../layout';
import { Axis, ZoneLabel } from './Axis';
import { LaneBackground, LaneName } from './Lanes';
import type { MarkLinks } from './MarkView';
import type { Palette } from '../ui/palette';
import { DrawnText } from './DrawnText';
import { MarkGroup } from './MarkGroup';
import { MassedMarks } from './MassedMarks';
import { createMarkPositioner, type PositionedMarks } from './markPositions';

/** The props of a drawing. The caller supplies all texts that the frame does not hold. */
export type DrawingProps = {
  readonly frame: Frame;
  /** Positions that continue from the frame before. By default those of a first frame. */
  readonly positions?: PositionedMarks;
  readonly palette: Palette;
  readonly nowLabel: string;
  /** The name of the axis' time zone, shown if there is a column of lane names. */
  readonly zoneLabel?: string;
  /** Drawn in the plot, under the marks. */
  readonly underlay?: ReactNode;
  readonly links: MarkLinks;
  /** Collapses or expands a lane when its name is pressed. Absent in static drawings and images. */
  readonly onToggleLane?: (lane: LaneBand) => void;
  readonly laneToggleLabel?: (lane: LaneBand) => string;
  /** Key of the mark that Tab reaches. Arrow keys reach all others. */
  readonly tabStop: string | null;
  /** Id of the opened event. */
  readonly selected: string | null;
};

/**
 * Draws a frame as SVG, the same on screen, in a prerendered page and in an image. So it has no
 * state and no styles, and its ids begin with `links.uid`. The plot is a nested `<svg>`, which
 * clips it.
 */
export function Drawing({
  frame,
  positions = createMarkPositioner()(frame),
  palette,
  nowLabel,
  zoneLabel,
  underlay,
  links,
  onToggleLane,
  laneToggleLabel,
  tabStop,
  selected: selectedId,
}: DrawingProps): ReactNode {
  const { size, gutterPx, plotPx, axisPx, marks, nowX } = frame;
  const lanes = frame.lanes.filter(({ heightPx }) => heightPx > 0);
  const isCompact = frame.density === 'compact';
  const selected = marks.find((mark) => mark.kind !== 'cluster' && mark.key === selectedId);
  return (
    <g>
      {lanes.map((lane) => (
        <LaneBackground
          key={lane.id}
          lane={lane}
          widthPx={size.widthPx}
          uid={links.uid}
          palette={palette}
        />
      ))}
      <svg x={gutterPx} y={0} width={plotPx} height={size.heightPx} overflow="hidden">
        <Coverage frame={frame} palette={palette} />
        <Axis frame={frame} palette={palette} groupX={positions.groupX} />
        {selected && selected.kind !== 'cluster' && (
          <SelectedBand mark={selected} frame={frame} colour={palette.lane(selected.lane)} />
        )}
        {nowX !== null && (
          <g>
            <path
              d={`M${nowX} ${axisPx - 6}V${size.heightPx}`}
              stroke={palette.ink}
              strokeDasharray="1 3"
            />
            {!isCompact && <NowLabel {...{ frame, palette }} label={nowLabel} />}
          </g>
        )}
        {underlay}
        <MassedMarks
          {...{ marks, palette, links, tabStop }}
          selected={selectedId}
          isPlain={frame.density !== 'full'}
        />
        <MarkGroup
          {...{ positions, palette, links, tabStop }}
          selected={selectedId}
          isPlain={frame.density !== 'full'}
        />
      </svg>
      {!isCompact && gutterPx > 0 && zoneLabel !== undefined && (
        <ZoneLabel {...{ gutterPx, palette }} label={zoneLabel} />
      )}
      {!isCompact &&
        lanes.map((lane) => (
          <LaneName
            key={lane.id}
            {...{ lane, gutterPx, palette }}
            onToggle={onToggleLane}
            toggleLabel={laneToggleLabel}
          />
        ))}
    </g>
  );
}

/** The name of the current time's line, above the lanes. */
export function NowLabel({
  frame: { nowX, axisPx },
  palette,
  label,
}: {
  readonly frame: Pick<Frame, 'nowX' | 'axisPx'>;
  readonly palette: Palette;
  readonly label: string;
}): ReactNode {
  return (
    <DrawnText
      x={(nowX ?? 0) + 4}
      y={axisPx - 4}
      fontSize={TYPOGRAPHY.date.sizePx}
      fill={palette.ink2}
      fontFamily={palette.sans}
    >
      {isolated(label)}
    </DrawnText>
  );
}

/**
 * A thin bar over the coverage. Outside it the plot is shaded, since events may be missing there.
 */
function Coverage({
  frame: { coverageX, plotPx, axisPx, size },
  palette,
}: {
  readonly frame: Frame;
  readonly palette: Palette;
}): ReactNode {
  if (!coverageX) return null;
  const [from, to] = coverageX;
  const gaps = [
    ['before', 0, Math.max(from, 0)],
    ['after', Math.min(to, plotPx), plotPx],
  ] as const;
  return (
    <g aria-hidden="true">
      {gaps.map(
        ([side, start, end]) =>
          end > start && (
            <rect
              key={side}
              x={start}
              y={axisPx}
              width={end - start}
              height={size.heightPx - axisPx}
              fill={palette.rule}
              fillOpacity={0.45}
            />
          ),
      )}
      {to > from && (
        <rect x={from} y={axisPx - 3} width={to - from} height={3} fill={palette.ink3} />
      )}
    </g>
  );
}

/** The time of the opened event as a band through all lanes, to show what else happened then. */
function SelectedBand({
  mark,
  frame,
  colour,
}: {
  readonly mark: Exclude<Frame['marks'][number], { kind: 'cluster' }>;
  readonly frame: Frame;
  readonly colour: string;
}): ReactNode {
  const [from, to] = mark.certainX ?? [mark.x - 1, mark.x + 1];
  const half = Math.max(3, (to - from) / 2);
  const middle = (from + to) / 2;
  return (
    <rect
      x={middle - half}
      y={frame.axisPx}
      width={2 * half}
      height={frame.size.heightPx - frame.axisPx}
      fill={colour}
      fillOpacity={0.1}
    />
  );
}
