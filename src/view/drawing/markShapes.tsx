/** What marks look like, in pixels of the plot. No state and no style: images are drawn of these too. */
import { pathRound } from 'd3';
import type { ReactNode } from 'react';

import {
  HISTOGRAM_HEIGHT_PX,
  TYPOGRAPHY,
  type ClusterMark,
  type Doubt,
  type EventMark,
  type LaneHistogram,
} from '../../layout';
import type { Status } from '../../model';
import { Glyph } from '../ui/Glyph';
import type { Palette } from '../ui/palette';

/** Height of a bar that has words. */
export const SPAN_HEIGHT_PX = 6;
/** A target no smaller than a fingertip or a shaky pointer needs, within its row. */
const TARGET_PX = 24;

/** The edge of a bar that is only foreseen. */
export const statusDashes: { readonly [status in Status]?: string } = {
  planned: '3 2',
  conditional: '7 3 1 3',
};

/** How an approximate or an uncertain date is ringed, by its dashes. */
export const doubtDashes: { readonly [doubt in Doubt]: string } = {
  approximate: '4 3',
  uncertain: '1 2.5',
};
/** The end of a bar that is ringed. */
export const DOUBT_RING_PX = 14;

/** The points of a box. Unlike a rectangle's sides they are no style, which costs a frame more. */
function boxPoints(from: number, to: number, y: number, half: number): string {
  return `${from} ${y - half} ${to} ${y - half} ${to} ${y + half} ${from} ${y + half}`;
}

/** An event: its glyph or bar, and whatever its dates leave open. */
export function EventShape({
  mark,
  palette,
  uid,
  plain: isPlain,
}: {
  readonly mark: EventMark;
  readonly palette: Palette;
  readonly uid: string;
  readonly plain: boolean;
}): ReactNode {
  const colour = palette.lane(mark.lane);
  const { certainX, fadeStart, fadeEnd, x, y } = mark;
  // A moment's bounds are a whisker; only what lasts is as tall as a bar.
  const half = certainX === null ? 1.5 : isPlain ? 2 : SPAN_HEIGHT_PX / 2;
  const from = fadeStart?.[0] ?? certainX?.[0] ?? x;
  const to = fadeEnd?.[1] ?? certainX?.[1] ?? x;
  const height = isPlain ? 9 : TARGET_PX;
  return (
    <>
      <polygon
        className="target"
        points={boxPoints(
          Math.min(from, (from + to - height) / 2),
          Math.max(to, (from + to + height) / 2),
          y,
          height / 2,
        )}
        fill="none"
        pointerEvents="all"
      />
      {fadeStart && (
        <Fade
          interval={fadeStart}
          end="start"
          y={y}
          half={half}
          fill={`url(#${uid}-${mark.lane}-in)`}
          colour={colour}
          foot={!mark.hasOpenStart}
        />
      )}
      {fadeEnd && (
        <Fade
          interval={fadeEnd}
          end="end"
          y={y}
          half={half}
          fill={`url(#${uid}-${mark.lane}-out)`}
          colour={colour}
          foot={!mark.hasOpenEnd}
        />
      )}
      {certainX && (
        <SpanMark mark={mark} bar={certainX} half={half} colour={colour} paper={palette.paper} />
      )}
      {certainX === null && <PointShape mark={mark} palette={palette} />}
    </>
  );
}

/** A glyph about its own place, with a ring where its date is in doubt. */
export function PointShape({
  mark: { lane, status, radiusPx, startDoubt, endDoubt },
  palette,
}: {
  readonly mark: EventMark;
  readonly palette: Palette;
}): ReactNode {
  const colour = palette.lane(lane);
  const doubt = startDoubt ?? endDoubt;
  return (
    <>
      <Glyph status={status} r={radiusPx} colour={colour} paper={palette.paper} />
      {doubt && (
        <circle r={radiusPx + 3} fill="none" stroke={colour} strokeDasharray={doubtDashes[doubt]} />
      )}
    </>
  );
}

/** What is certain of a span. Its pattern tells the status; an open end is an arrow that goes on. */
function SpanMark({
  mark,
  bar: [from, to],
  half,
  colour,
  paper,
}: {
  readonly mark: EventMark;
  readonly bar: readonly [number, number];
  readonly half: number;
  readonly colour: string;
  readonly paper: string;
}): ReactNode {
  const { y, status, hasOpenEnd } = mark;
  const tip = hasOpenEnd ? Math.min(half * 2, to - from) : 0;
  const points = hasOpenEnd
    ? `${from} ${y - half} ${to - tip} ${y - half} ${to} ${y} ${to - tip} ${y + half} ${from} ${y + half}`
    : boxPoints(from, to, y, half);
  const isFull = status === 'occurred' || status === 'ongoing';
  const ringPx = Math.min(DOUBT_RING_PX, to - from);
  const doubts = [
    ['start', mark.startDoubt, from],
    ['end', mark.endDoubt, to - ringPx],
  ] as const;
  return (
    <g>
      <polygon
        points={points}
        fill={isFull ? colour : paper}
        stroke={colour}
        strokeWidth={isFull ? 0 : 1.5}
        strokeDasharray={statusDashes[status]}
      />
      {!isFull && (status === 'disputed' || status === 'claimed') && (
        <line
          {...{ x1: from, x2: to, y1: y, y2: y }}
          stroke={colour}
          strokeWidth={half}
          strokeDasharray={status === 'disputed' ? '6 6' : '1 5'}
        />
      )}
      {status === 'cancelled' && <line {...{ x1: from, x2: to, y1: y, y2: y }} stroke={colour} />}
      {doubts.map(
        ([end, doubt, x]) =>
          doubt && (
            <rect
              key={end}
              x={x - 2.5}
              y={y - half - 2.5}
              width={ringPx + 5}
              height={2 * half + 5}
              fill="none"
              stroke={colour}
              strokeDasharray={doubtDashes[doubt]}
            />
          ),
      )}
    </g>
  );
}

/** From the outermost bound to where it is certain: a fade, and a whisker with a foot at its end. */
function Fade({
  interval: [from, to],
  end,
  y,
  half,
  fill,
  colour,
  foot: hasEndTick,
}: {
  readonly interval: readonly [number, number];
  readonly end: 'start' | 'end';
  readonly y: number;
  readonly half: number;
  readonly fill: string;
  readonly colour: string;
  readonly foot: boolean;
}): ReactNode {
  const outer = end === 'start' ? from : to;
  return (
    <g>
      <polygon points={boxPoints(from, to, y, half)} fill={fill} />
      <line {...{ x1: from, x2: to, y1: y, y2: y }} stroke={colour} strokeDasharray="2 2" />
      {hasEndTick && (
        <line
          {...{ x1: outer, x2: outer, y1: y - half - 1.5, y2: y + half + 1.5 }}
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}

/** A count, where events stand too near each other to be told apart. */
export function ClusterShape({
  mark: { x, y, widthPx, events, lane, histogram },
  palette,
  plain: isPlain,
}: {
  readonly mark: ClusterMark;
  readonly palette: Palette;
  readonly plain: boolean;
}): ReactNode {
  if (histogram)
    return <LaneHistogram {...{ histogram, x, y, widthPx }} colour={palette.lane(lane)} />;
  const height = isPlain ? 11 : 19;
  const type = TYPOGRAPHY[isPlain ? 'plainCount' : 'count'];
  return (
    <>
      <rect
        className="target"
        x={x - widthPx / 2}
        y={y - height / 2}
        width={widthPx}
        height={height}
        rx={height / 2}
        fill={palette.paper}
        stroke={palette.lane(lane)}
        strokeWidth={1.5}
      />
      <text
        x={x}
        y={y + (isPlain ? 3.2 : 4.2)}
        textAnchor="middle"
        fontSize={type.sizePx}
        fontWeight={type.weight}
      >
        {events.length}
      </text>
    </>
  );
}

/** A folded lane: columns that rise where its events are, and a line where one lasts. */
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
    // What lasts is a line without gaps.
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
