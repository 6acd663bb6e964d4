/**
 * The shapes of events' marks, in pixels of the plot. They have no state and no styles, for use in
 * images. ui/Glyph.tsx has the shape of each status, stage/static/StaticMark.tsx the prerendered
 * marks.
 */
import type { ReactNode } from 'react';

import type { Doubt, EventMark } from '../../layout';
import type { Status } from '../../model';
import { Glyph } from '../ui/Glyph';
import type { Palette } from '../ui/palette';

/** Height of a span mark in a drawing with labels. */
const SPAN_HEIGHT_PX = 6;
/** The smallest width and height of a pointer target, as WCAG 2.5.8 asks for. */
const TARGET_PX = 24;

/** Height of the target of a dot or a thin line, so that it leaves its neighbours theirs. */
const SMALL_TARGET_PX = 6;
/** That of a bar. Its label, above it, is part of the link, and the row below is another's. */
const BAR_TARGET_PX = 9;

/** Half of the height of a mark's line. A moment's bounds are thin: only a span is a bar. */
export function halfHeightOf({ certainX, isSmall, radiusPx }: EventMark, isPlain: boolean): number {
  if (isSmall) return Math.min(radiusPx, certainX === null ? 1 : 1.5);
  return certainX === null ? 1.5 : isPlain ? 2 : SPAN_HEIGHT_PX / 2;
}

/** The dashes of a span mark's outline, if the event is only expected. */
export const statusDashes: { readonly [status in Status]?: string } = {
  planned: '3 2',
  conditional: '7 3 1 3',
};

/** The dashes of the ring around an approximate or uncertain date. */
export const doubtDashes: { readonly [doubt in Doubt]: string } = {
  approximate: '4 3',
  uncertain: '1 2.5',
};
/** The longest end of a span mark that a ring surrounds. */
export const DOUBT_RING_PX = 14;

/** The points of a box. The sides of a `rect` are CSS properties, which cost more time a frame. */
function boxPoints(from: number, to: number, y: number, half: number): string {
  return `${from} ${y - half} ${to} ${y - half} ${to} ${y + half} ${from} ${y + half}`;
}

/** An event as a glyph or a span, with the bounds of dates that are not exact. */
export function EventShape({
  mark,
  palette,
  uid,
  isPlain,
}: {
  readonly mark: EventMark;
  readonly palette: Palette;
  readonly uid: string;
  readonly isPlain: boolean;
}): ReactNode {
  const colour = palette.lane(mark.lane);
  const { certainX, fadeStart, fadeEnd, x, y } = mark;
  const half = halfHeightOf(mark, isPlain);
  const from = fadeStart?.[0] ?? certainX?.[0] ?? x;
  const to = fadeEnd?.[1] ?? certainX?.[1] ?? x;
  const isBar = isPlain || to - from > TARGET_PX;
  const height = mark.isSmall ? SMALL_TARGET_PX : isBar ? BAR_TARGET_PX : TARGET_PX;
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
          hasEndTick={!mark.hasOpenStart}
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
          hasEndTick={!mark.hasOpenEnd}
        />
      )}
      {certainX && (
        <SpanMark mark={mark} bar={certainX} half={half} colour={colour} paper={palette.paper} />
      )}
      {certainX === null && <PointShape mark={mark} palette={palette} />}
    </>
  );
}

/** A glyph around the mark's origin, with a ring if its date is approximate or uncertain. */
export function PointShape({
  mark: { lane, status, radiusPx, isSmall, startDoubt, endDoubt },
  palette,
}: {
  readonly mark: EventMark;
  readonly palette: Palette;
}): ReactNode {
  const colour = palette.lane(lane);
  // A dot has no room for a ring.
  const doubt = isSmall ? null : (startDoubt ?? endDoubt);
  return (
    <>
      <Glyph status={status} r={radiusPx} colour={colour} paper={palette.paper} />
      {doubt && (
        <circle r={radiusPx + 3} fill="none" stroke={colour} strokeDasharray={doubtDashes[doubt]} />
      )}
    </>
  );
}

/** The certain part of a span. Its pattern shows the status. An open end is an arrowhead. */
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

/** An uncertain bound: a fade and a dashed line, with a tick at the outer bound if it is known. */
function Fade({
  interval: [from, to],
  end,
  y,
  half,
  fill,
  colour,
  hasEndTick,
}: {
  readonly interval: readonly [number, number];
  readonly end: 'start' | 'end';
  readonly y: number;
  readonly half: number;
  readonly fill: string;
  readonly colour: string;
  readonly hasEndTick: boolean;
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
