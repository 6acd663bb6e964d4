import { memo, type ReactNode } from 'react';

import { isolated } from '../../base';
import {
  TICK_LABEL_DX_PX,
  TYPOGRAPHY,
  type AxisTick,
  type Density,
  type Frame,
} from '../../layout';
import type { Palette } from '../ui/palette';
import { DrawnLine, DrawnText } from './DrawnText';
import { translateTransform, useChildPositions } from './useChildPositions';
import { wrapText } from './wrapText';

/** Baselines and font sizes of the axis' two rows of labels, in pixels of the drawing. */
export function axisStyle(density: Density): AxisStyle {
  return density === 'compact'
    ? {
        majorY: 12,
        minorY: 27,
        majorPx: TYPOGRAPHY.compactTick.sizePx,
        minorPx: TYPOGRAPHY.compactMinorTick.sizePx,
      }
    : {
        majorY: 14,
        minorY: 34,
        majorPx: TYPOGRAPHY.tick.sizePx,
        minorPx: TYPOGRAPHY.minorTick.sizePx,
      };
}

type AxisStyle = {
  readonly majorY: number;
  readonly minorY: number;
  readonly majorPx: number;
  readonly minorPx: number;
};

/**
 * The ticks of a frame, hidden from screen readers, which get the range in words. Each kind of tick
 * has one path for all of its lines. A pan moves the whole group.
 */
export function Axis({
  frame,
  palette,
  groupX,
}: {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly groupX: number;
}): ReactNode {
  const { major, minor, size, axisPx, density } = frame;
  const { majorY, minorY, majorPx, minorPx } = axisStyle(density);
  const wholeGroupX = Math.round(groupX);
  // Ticks that pan have a position in the group. Pinned ticks keep their position on the screen.
  const tickX = ({ x, isPinned }: AxisTick): number =>
    isPinned ? snapToHalfPixel(x) - wholeGroupX : snapToHalfPixel(x - groupX);
  const lines = (ticks: readonly AxisTick[], y: number): string | undefined =>
    ticks
      .filter(({ isPinned }) => !isPinned)
      .map((tick) => `M${tickX(tick)} ${y}V${size.heightPx}`)
      .join('') || undefined;
  const minorGroup = useChildPositions(minor.map((tick) => ({ x: tickX(tick), y: 0 })));
  const majorGroup = useChildPositions(major.map((tick) => ({ x: tickX(tick), y: 0 })));
  return (
    <g aria-hidden="true">
      <g transform={translateTransform({ x: wholeGroupX, y: 0 })}>
        <path d={lines(minor, minorY - 9)} stroke={palette.rule} />
        <path d={lines(major, 4)} stroke={palette.rule2} />
        <g ref={minorGroup} fontSize={minorPx} fontFamily={palette.sans} fill={palette.ink2}>
          {minor.map((tick) => (
            <TickLabel key={tick.at} x={tickX(tick)} y={minorY} label={tick.label} />
          ))}
        </g>
        <g
          ref={majorGroup}
          fontSize={majorPx}
          fontWeight={TYPOGRAPHY.tick.weight}
          fontFamily={palette.serif}
          fill={palette.ink}
        >
          {major.map((tick) => (
            <TickLabel key={tick.at} x={tickX(tick)} y={majorY} label={tick.label} />
          ))}
        </g>
      </g>
      <path d={`M0 ${axisPx - 0.5}H${frame.plotPx}`} stroke={palette.rule2} />
    </g>
  );
}

/**
 * The label of a tick. `useChildPositions` moves the group around the text, because browsers lay
 * out a text anew if its own position changes. So `x` counts in the first render only.
 */
const TickLabel = memo(
  function TickLabel({
    x,
    y,
    label,
  }: {
    readonly x: number;
    readonly y: number;
    readonly label: string;
  }): ReactNode {
    return (
      <g transform={translateTransform({ x, y: 0 })}>
        <DrawnText x={TICK_LABEL_DX_PX} y={y}>
          {isolated(label)}
        </DrawnText>
      </g>
    );
  },
  (a, b) => a.label === b.label && a.y === b.y,
);

/** The name of the axis' time zone, above the lane names. */
export function ZoneLabel({
  label,
  gutterPx,
  palette,
}: {
  readonly label: string;
  readonly gutterPx: number;
  readonly palette: Palette;
}): ReactNode {
  const isNarrow = gutterPx < 120;
  return (
    <DrawnText
      x={10}
      // In each language, the longest word fits the narrow gutter at this size.
      fontSize={isNarrow ? 10.5 : TYPOGRAPHY.date.sizePx}
      fill={palette.ink2}
      fontFamily={palette.sans}
    >
      {wrapText(label, isNarrow ? 14 : 18).map((line, k, { length }) => (
        <DrawnLine key={line} x={10} y={34 - 13 * (length - 1 - k)}>
          {isolated(line)}
        </DrawnLine>
      ))}
    </DrawnText>
  );
}

/** Lines of 1 px are sharp at half pixels. */
function snapToHalfPixel(x: number): number {
  return Math.round(x) + 0.5;
}
