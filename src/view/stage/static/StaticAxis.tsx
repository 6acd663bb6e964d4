import { use, type ReactNode } from 'react';

import { isolated } from '../../../base';
import { TICK_LABEL_DX_PX, TYPOGRAPHY, type AxisTick, type Frame } from '../../../layout';
import { axisStyle, ZoneLabel } from '../../drawing/Axis';
import { DrawnText, Mirrored } from '../../drawing/DrawnText';
import { screenPalette as palette } from '../../ui/palette';
import { NAME_COLUMN_PX, percent } from './staticPositions';

/** A copy of the axis and its labels, which stays above lanes that scroll. */
export function StaticHead({
  name,
  frame,
  nowLabel,
  zoneLabel,
}: {
  readonly name: string;
  readonly frame: Frame;
  readonly nowLabel: string;
  readonly zoneLabel: string;
}): ReactNode {
  const { axisPx, gutterPx } = frame;
  return (
    <div className="static-head" aria-hidden="true">
      <svg className={`static ${name}${use(Mirrored) ? ' is-mirrored' : ''}`}>
        <g className="in-column">
          <StaticZone {...{ axisPx }} gutterPx={gutterPx || NAME_COLUMN_PX} label={zoneLabel} />
        </g>
        <StaticAxis frame={frame} />
        <StaticNowLabel frame={frame} label={nowLabel} />
      </svg>
    </div>
  );
}

/** As the live drawing's name of its time zone. */
export function StaticZone({
  axisPx,
  gutterPx,
  label,
}: {
  readonly axisPx: number;
  readonly gutterPx: number;
  readonly label: string;
}): ReactNode {
  return (
    <g transform={`translate(0 ${-axisPx})`}>
      <ZoneLabel {...{ gutterPx, palette, label }} />
    </g>
  );
}

/** As the live drawing's name of the current time. */
export function StaticNowLabel({
  frame: { nowX, plotPx, density },
  label,
}: {
  readonly frame: Frame;
  readonly label: string;
}): ReactNode {
  if (nowX === null || density === 'compact') return null;
  return (
    <DrawnText
      x={percent(nowX / plotPx)}
      dx={4}
      y={-4}
      fontSize={TYPOGRAPHY.date.sizePx}
      fill={palette.ink2}
      fontFamily={palette.sans}
    >
      {isolated(label)}
    </DrawnText>
  );
}

/** As `Axis`, with a line for each tick at a share of the width. */
export function StaticAxis({ frame }: { readonly frame: Frame }): ReactNode {
  const { major, minor, plotPx, axisPx, density } = frame;
  const { majorY, minorY, majorPx, minorPx } = axisStyle(density);
  const at = ({ x }: AxisTick): string => percent(x / plotPx);
  const lines = (ticks: readonly AxisTick[], y: number): ReactNode =>
    ticks
      .filter(({ isPinned }) => !isPinned)
      .map((tick) => <line key={tick.at} x1={at(tick)} x2={at(tick)} y1={y - axisPx} y2="100%" />);
  const labels = (ticks: readonly AxisTick[], y: number): ReactNode =>
    ticks
      .filter(({ label }) => label !== '')
      .map((tick) => (
        <DrawnText key={tick.at} x={at(tick)} dx={TICK_LABEL_DX_PX} y={y - axisPx}>
          {isolated(tick.label)}
        </DrawnText>
      ));
  return (
    <g className="axis" aria-hidden="true">
      <g stroke={palette.rule}>{lines(minor, minorY - 9)}</g>
      <g stroke={palette.rule2}>{lines(major, 4)}</g>
      <line x2="100%" y1={-0.5} y2={-0.5} stroke={palette.rule2} />
      <g fontSize={minorPx} fontFamily={palette.sans} fill={palette.ink2}>
        {labels(minor, minorY)}
      </g>
      <g
        fontSize={majorPx}
        fontWeight={TYPOGRAPHY.tick.weight}
        fontFamily={palette.serif}
        fill={palette.ink}
      >
        {labels(major, majorY)}
      </g>
    </g>
  );
}
