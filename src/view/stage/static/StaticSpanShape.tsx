import type { ReactNode } from 'react';

import type { Doubt, EventMark } from '../../../layout';
import {
  halfHeightOf,
  statusDashes,
  PointShape,
  DOUBT_RING_PX,
  doubtDashes,
} from '../../drawing/markShapes';
import type { Palette } from '../../ui/palette';
import { percent } from './staticPositions';

/** A span mark or a whisker: `EventShape` in shares of the plot, without what lies outside. */
export function StaticSpanShape({
  mark,
  plotPx,
  palette,
  uid,
  isPlain,
}: {
  readonly mark: EventMark;
  readonly plotPx: number;
  readonly palette: Palette;
  readonly uid: string;
  readonly isPlain: boolean;
}): ReactNode {
  const { certainX, fadeStart, fadeEnd, lane, x } = mark;
  const colour = palette.lane(lane);
  const half = halfHeightOf(mark, isPlain);
  const from = fadeStart?.[0] ?? certainX?.[0] ?? x;
  const to = fadeEnd?.[1] ?? certainX?.[1] ?? x;
  return (
    <>
      <rect className="target" {...rectSidesOf([from, to], plotPx)} />
      {fadeStart && (
        <Fade
          interval={fadeStart}
          fill={`url(#${uid}-${lane}-in)`}
          endTickX={mark.hasOpenStart ? null : fadeStart[0]}
          {...{ plotPx, half, colour }}
        />
      )}
      {fadeEnd && (
        <Fade
          interval={fadeEnd}
          fill={`url(#${uid}-${lane}-out)`}
          endTickX={mark.hasOpenEnd ? null : fadeEnd[1]}
          {...{ plotPx, half, colour }}
        />
      )}
      {certainX ? (
        <StaticSpanMark
          mark={mark}
          bar={certainX}
          paper={palette.paper}
          {...{ plotPx, half, colour }}
        />
      ) : (
        isInPlot(x, plotPx) && (
          <svg x={percent(x / plotPx)}>
            <PointShape mark={mark} palette={palette} />
          </svg>
        )
      )}
    </>
  );
}

type Interval = readonly [from: number, to: number];

type SpanPartProps = {
  readonly plotPx: number;
  readonly half: number;
  readonly colour: string;
};

/** Whether a sign at a position reaches into the plot. */
function isInPlot(x: number, plotPx: number): boolean {
  return x > -DOUBT_RING_PX && x < plotPx + DOUBT_RING_PX;
}

/**
 * An interval in shares of the plot, cut just outside of it, so that outlines of the cut do not
 * show.
 */
function sharesOf([from, to]: Interval, plotPx: number): Interval {
  return [Math.max(from / plotPx, -0.02), Math.min(to / plotPx, 1.02)];
}

function rectSidesOf(
  interval: Interval,
  plotPx: number,
): { readonly x: string; readonly width: string } {
  const [from, to] = sharesOf(interval, plotPx);
  return { x: percent(from), width: percent(Math.max(0, to - from)) };
}

function lineEndsOf(
  interval: Interval,
  plotPx: number,
): { readonly x1: string; readonly x2: string } {
  const [from, to] = sharesOf(interval, plotPx);
  return { x1: percent(from), x2: percent(Math.max(from, to)) };
}

/** As `SpanMark` of the live drawing. */
function StaticSpanMark({
  mark: { status, hasOpenEnd, startDoubt, endDoubt },
  bar,
  plotPx,
  half,
  colour,
  paper,
}: SpanPartProps & {
  readonly mark: EventMark;
  readonly bar: Interval;
  readonly paper: string;
}): ReactNode {
  const [from, to] = bar;
  const sides = rectSidesOf(bar, plotPx);
  const ends = lineEndsOf(bar, plotPx);
  const isFull = status === 'occurred' || status === 'ongoing';
  const hasTip = hasOpenEnd && isInPlot(to, plotPx);
  const tip = Math.min(half * 2, to - from);
  const ringPx = Math.min(DOUBT_RING_PX, to - from);
  const edge = isFull ? { fill: colour } : { fill: paper, stroke: colour, strokeWidth: 1.5 };
  const ring = (end: number, at: number, doubt: Doubt | null): ReactNode =>
    doubt &&
    isInPlot(end, plotPx) && (
      <svg x={percent(end / plotPx)}>
        <rect
          x={at - 2.5}
          y={-half - 2.5}
          width={ringPx + 5}
          height={2 * half + 5}
          fill="none"
          stroke={colour}
          strokeDasharray={doubtDashes[doubt]}
        />
      </svg>
    );
  return (
    <>
      {hasTip ? (
        <>
          {/* Shifted left by the tip's length; the part that then stands out is cut off. */}
          <svg {...sides} y={-half - 1} height={2 * half + 2} overflow="hidden">
            <rect x={-tip} y={1} width="100%" height={2 * half} {...edge} />
          </svg>
          <svg x={percent(to / plotPx)}>
            <path d={`M${-tip} ${-half}L0 0L${-tip} ${half}z`} {...edge} />
          </svg>
        </>
      ) : (
        <rect
          {...sides}
          y={-half}
          height={2 * half}
          {...edge}
          strokeDasharray={statusDashes[status]}
        />
      )}
      {(status === 'disputed' || status === 'claimed') && (
        <line
          {...ends}
          stroke={colour}
          strokeWidth={half}
          strokeDasharray={status === 'disputed' ? '6 6' : '1 5'}
        />
      )}
      {status === 'cancelled' && <line {...ends} stroke={colour} />}
      {ring(from, 0, startDoubt)}
      {ring(to, -ringPx, endDoubt)}
    </>
  );
}

/** From the outermost bound to the certain part, with a whisker and its end tick. */
function Fade({
  interval,
  plotPx,
  half,
  fill,
  colour,
  endTickX,
}: SpanPartProps & {
  readonly interval: Interval;
  readonly fill: string;
  /** Position of the end tick (px); null if the end is open. */
  readonly endTickX: number | null;
}): ReactNode {
  const end = endTickX !== null && isInPlot(endTickX, plotPx) ? percent(endTickX / plotPx) : null;
  return (
    <>
      <rect {...rectSidesOf(interval, plotPx)} y={-half} height={2 * half} fill={fill} />
      <line {...lineEndsOf(interval, plotPx)} stroke={colour} strokeDasharray="2 2" />
      {end !== null && (
        <line
          x1={end}
          x2={end}
          y1={-half - 1.5}
          y2={half + 1.5}
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
    </>
  );
}
