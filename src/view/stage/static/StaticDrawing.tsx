import { use, type ReactNode } from 'react';

import { TYPOGRAPHY, type EventMark, type Frame, type Mark } from '../../../layout';
import { Mirrored } from '../../drawing/DrawnText';
import type { StaticDrawingSize } from '../../drawing/drawingSizes';
import { FadeGradient, LaneName } from '../../drawing/Lanes';
import { pathsOf } from '../../drawing/MassedMarks';
import type { MarkLinks } from '../../drawing/MarkView';
import { screenPalette as palette } from '../../ui/palette';
import { StaticAxis, StaticNowLabel, StaticZone } from './StaticAxis';
import { StaticMark } from './StaticMark';
import { NAME_COLUMN_PX, percent } from './staticPositions';

/** Maximum width of the column of lane names (px). */
const MAX_NAME_COLUMN_PX = 136;

type StaticDrawingProps = {
  readonly name: StaticDrawingSize['name'];
  readonly frame: Frame;
  readonly label: string;
  readonly nowLabel: string;
  readonly zoneLabel: string;
  readonly links: Pick<MarkLinks, 'uid' | 'target' | 'hrefOf' | 'nameOf'>;
  /** Id of the opened event. */
  readonly selected: string | null;
  /** Whether the lanes scroll, so that the drawing keeps its height in a lower box. */
  readonly isScrolling: boolean;
};

/**
 * A frame as SVG that fits any box of at least its size. The `<svg>` is the plot, and positions are
 * shares of it. Axis and lane names overflow at the top and the left, where the style sheet leaves
 * room.
 */
export function StaticDrawing({
  name,
  frame,
  label,
  nowLabel,
  zoneLabel,
  links,
  selected: selectedId,
  isScrolling,
}: StaticDrawingProps): ReactNode {
  const { axisPx, gutterPx, plotPx, size, density, marks, nowX } = frame;
  const lanes = frame.lanes.filter(({ heightPx }) => heightPx > 0);
  const isCompact = density === 'compact';
  const lanesPx = Math.max(1, size.heightPx - axisPx);
  const xPercent = (px: number): string => percent(px / plotPx);
  const yPercent = (px: number): string => percent((px - axisPx) / lanesPx);
  const heightPercent = (px: number): string => percent(px / lanesPx);
  const selected = marks.find((mark) => mark.kind !== 'cluster' && mark.key === selectedId);
  const hasColumn = !isCompact && name !== 'compact';
  const column = gutterPx || NAME_COLUMN_PX;
  const classes = [
    `static ${name}`,
    isCompact ? 'is-strip' : '',
    density === 'full' ? '' : 'is-plain',
    use(Mirrored) ? 'is-mirrored' : '',
  ];
  const laneBackgrounds = (widthPx: number | '100%'): ReactNode =>
    lanes.map(
      ({ id, index, level, y, heightPx }) =>
        index % 2 === 0 &&
        level !== 'group' && (
          <rect
            key={id}
            y={yPercent(y)}
            width={widthPx}
            height={heightPercent(heightPx)}
            fill={palette.shade}
          />
        ),
    );
  const laneNames = (columnPx: number): ReactNode =>
    lanes.map((lane) => (
      <svg key={lane.id} y={yPercent(lane.y)}>
        <LaneName
          lane={{ ...lane, y: 0 }}
          gutterPx={columnPx}
          palette={palette}
          onToggle={undefined}
          toggleLabel={undefined}
        />
      </svg>
    ));
  return (
    <svg
      className={classes.filter(Boolean).join(' ')}
      height={isScrolling ? lanesPx : undefined}
      role="group"
      aria-label={label}
    >
      {gradientsOf(marks).map(([lane, end]) => (
        <FadeGradient
          key={`${lane}-${end}`}
          id={`${links.uid}-${lane}-${end}`}
          end={end}
          colour={palette.lane(lane)}
        />
      ))}
      {hasColumn && (
        <g className="in-column">
          {laneBackgrounds(MAX_NAME_COLUMN_PX)}
          <StaticZone {...{ axisPx }} gutterPx={column} label={zoneLabel} />
          {laneNames(column)}
        </g>
      )}
      {laneBackgrounds('100%')}
      <StaticCoverage frame={frame} />
      <StaticAxis frame={frame} />
      <svg overflow="hidden">
        {selected && selected.kind !== 'cluster' && (
          <SelectedBand mark={selected} plotPx={plotPx} />
        )}
        {nowX !== null && (
          <line
            x1={xPercent(nowX)}
            x2={xPercent(nowX)}
            y2="100%"
            stroke={palette.ink}
            strokeDasharray="1 3"
          />
        )}
        <g fontFamily={palette.sans} fontSize={TYPOGRAPHY.light.sizePx} fill={palette.ink}>
          <StaticMassedMarks {...{ marks, plotPx, axisPx, lanesPx }} />
          {marks
            .filter(({ isMassed }) => !isMassed)
            .map((mark, k) => (
              <StaticMark
                key={mark.key}
                y={yPercent(mark.y)}
                isTabStop={k === 0}
                isSelected={mark === selected}
                isPlain={density !== 'full'}
                {...{ mark, plotPx, links, palette }}
              />
            ))}
        </g>
      </svg>
      <StaticNowLabel frame={frame} label={nowLabel} />
      {!isCompact && gutterPx === 0 && <g className="in-band">{laneNames(0)}</g>}
    </svg>
  );
}

/** A path for the dots and columns of each lane, which grows with the plot. */
function StaticMassedMarks({
  marks,
  plotPx,
  axisPx,
  lanesPx,
}: {
  readonly marks: readonly Mark[];
  readonly plotPx: number;
  readonly axisPx: number;
  readonly lanesPx: number;
}): ReactNode {
  const paths = pathsOf(marks.filter(({ isMassed }) => isMassed));
  if (paths.size === 0) return null;
  return (
    <svg viewBox={`0 ${axisPx} ${plotPx} ${lanesPx}`} preserveAspectRatio="none" aria-hidden="true">
      {[...paths].map(([key, { lane, d }]) => (
        <path key={key} d={String(d)} fill={palette.lane(lane)} />
      ))}
    </svg>
  );
}

/**
 * The fades that occur, by lane. Each drawing defines its own: a hidden one cannot lend gradients.
 */
function gradientsOf(marks: Frame['marks']): readonly (readonly [number, 'in' | 'out'])[] {
  const lanes = [...new Set(marks.map(({ lane }) => lane))];
  const fades = (lane: number, side: 'fadeStart' | 'fadeEnd'): boolean =>
    marks.some((mark) => mark.kind !== 'cluster' && mark.lane === lane && mark[side] !== null);
  return lanes.flatMap((lane) => [
    ...(fades(lane, 'fadeStart') ? [[lane, 'in'] as const] : []),
    ...(fades(lane, 'fadeEnd') ? [[lane, 'out'] as const] : []),
  ]);
}

/** As `Coverage` of the live drawing. */
function StaticCoverage({ frame: { coverageX, plotPx } }: { readonly frame: Frame }): ReactNode {
  if (!coverageX) return null;
  const [from, to] = coverageX.map((px) => Math.min(Math.max(px / plotPx, 0), 1)) as [
    number,
    number,
  ];
  const gap = (start: number, end: number): ReactNode =>
    end > start && (
      <rect
        x={percent(start)}
        width={percent(end - start)}
        height="100%"
        fill={palette.rule}
        fillOpacity={0.45}
      />
    );
  return (
    <g aria-hidden="true">
      {gap(0, from)}
      {gap(to, 1)}
      {to > from && (
        <rect x={percent(from)} y={-3} width={percent(to - from)} height={3} fill={palette.ink3} />
      )}
    </g>
  );
}

/** As in the live drawing, at least 6 px wide. */
function SelectedBand({
  mark,
  plotPx,
}: {
  readonly mark: EventMark;
  readonly plotPx: number;
}): ReactNode {
  const [from, to] = mark.certainX ?? [mark.x, mark.x];
  const bandStyle = { height: '100%', fill: palette.lane(mark.lane), fillOpacity: 0.1 };
  if (to - from >= 6) {
    return <rect x={percent(from / plotPx)} width={percent((to - from) / plotPx)} {...bandStyle} />;
  }
  return (
    <svg x={percent((from + to) / 2 / plotPx)}>
      <rect x={-3} width={6} {...bandStyle} />
    </svg>
  );
}
