import type { ReactNode } from 'react';

import type { BarPiece, RowContents, RowMark, VerticalModel } from '../../layout';
import { doubtDashes, statusDashes } from '../drawing/markShapes';
import { Glyph } from '../ui/Glyph';
import { NowLine, Uncovered } from './RowGround';
import { screenPalette as palette } from '../ui/palette';

/** Half of the width of a bar, and of a tick at its outer bound (px). */
const HALF_PX = 2.5;
const TICK_PX = 5;

/** What `RowShapes` reads of events. */
export type RowEvents = {
  readonly laneOf: (event: number) => number;
  readonly markOf: (event: number) => RowMark;
};

/**
 * The drawing beside a row: its mark, a line to its label, and the bars and dots that pass. It is
 * as high as the row, so shares of the row are percentages of it.
 */
export function RowShapes({
  event,
  contents: { pieces, dots, breakMs, uncovered, nowShare },
  tracks,
  events,
  uid,
}: {
  readonly event: number;
  readonly contents: RowContents;
  readonly tracks: VerticalModel['tracks'];
  readonly events: RowEvents;
  /** The prefix of the ids of the drawing. */
  readonly uid: string;
}): ReactNode {
  const x = tracks.xOf(event);
  const { status, radiusPx, startDoubt } = events.markOf(event);
  const colour = palette.lane(events.laneOf(event));
  return (
    <svg className="v-shapes" width={tracks.widthPx} aria-hidden="true">
      <Uncovered uncovered={uncovered} widthPx={tracks.widthPx} />
      {pieces.map((piece) => (
        <Piece
          key={`${piece.event} ${piece.kind}`}
          piece={piece}
          x={tracks.xOf(piece.event)}
          mark={events.markOf(piece.event)}
          colour={palette.lane(events.laneOf(piece.event))}
        />
      ))}
      {dots.map(({ lane, share, count }) => (
        <circle
          key={`${lane} ${share}`}
          cx={tracks.xOfLane(lane)}
          cy={percent(share)}
          r={Math.min(5, 1.5 + Math.sqrt(count))}
          fill={palette.lane(lane)}
        />
      ))}
      {breakMs !== null && <use href={`#${uid}-break`} y="100%" />}
      <NowLine nowShare={nowShare} widthPx={tracks.widthPx} />
      <path d={`M${x} 0H${tracks.widthPx + 6}`} stroke={colour} />
      <g transform={`translate(${x})`}>
        <Glyph status={status} r={radiusPx} colour={colour} paper={palette.paper} />
        {startDoubt && (
          <circle
            r={radiusPx + 2.5}
            fill="none"
            stroke={colour}
            strokeDasharray={doubtDashes[startDoubt]}
          />
        )}
      </g>
    </svg>
  );
}

/** Defines the mark of breaks: the tracks stop at two zigzag lines. The end of a row is at 0. */
export function BreakMark({
  id,
  widthPx,
}: {
  readonly id: string;
  readonly widthPx: number;
}): ReactNode {
  const teeth = Math.ceil((widthPx + 8) / 8);
  const zigzag = `M-4 0${'l4 -3l4 3'.repeat(teeth)}`;
  return (
    <defs>
      <g id={id} transform="translate(0 -33)" fill="none" stroke={palette.ink3}>
        <path d={`${zigzag}v7h${-8 * teeth}Z`} fill={palette.paper} stroke="none" />
        <path d={zigzag} />
        <path d={zigzag} transform="translate(0 7)" />
      </g>
    </defs>
  );
}

type PieceProps = {
  readonly piece: BarPiece;
  readonly x: number;
  readonly mark: RowMark;
  readonly colour: string;
};

/** A piece of a bar: filled where the event is certain to last, else dashed. */
function Piece({
  piece: { kind, from, to, isFirst, isLast },
  x,
  mark,
  colour,
}: PieceProps): ReactNode {
  const [top, bottom] = [percent(from), percent(to)];
  const y1 = from === 0 ? undefined : top;
  const line = (at: number, dashes?: string): ReactNode => (
    <line x1={at} x2={at} y1={y1} y2={bottom} stroke={colour} strokeDasharray={dashes} />
  );
  const tick = (y: string): ReactNode => (
    <line x1={x - TICK_PX} x2={x + TICK_PX} y1={y} y2={y} stroke={colour} strokeWidth={1.5} />
  );
  if (kind !== 'certain') {
    const hasStartTick = isFirst && kind !== 'end' && !mark.hasOpenStart;
    const hasEndTick = isLast && kind !== 'start' && !mark.hasOpenEnd;
    return (
      <>
        {kind !== 'moment' && <Box {...{ x, from, to, colour }} opacity={0.3} />}
        {line(x, '2')}
        {hasStartTick && tick(top)}
        {hasEndTick && tick(bottom)}
        {isLast && mark.hasOpenEnd && <Arrow x={x} y={bottom} colour={colour} />}
      </>
    );
  }
  const { status } = mark;
  const isFull = status === 'occurred' || status === 'ongoing';
  const isEnd = isLast && !mark.hasOpenEnd;
  return (
    <>
      {isFull ? (
        <Box {...{ x, from, to, colour }} />
      ) : (
        <>
          <Box {...{ x, from, to }} colour={palette.paper} />
          {line(x - HALF_PX + 0.5, statusDashes[status])}
          {line(x + HALF_PX - 0.5, statusDashes[status])}
          {(status === 'disputed' || status === 'claimed') &&
            line(x, status === 'disputed' ? '6 6' : '1 5')}
          {status === 'cancelled' && line(x)}
          {isEnd && tick(bottom)}
        </>
      )}
      {isEnd && mark.endDoubt && (
        <circle
          cx={x}
          cy={bottom}
          r={HALF_PX + 3}
          fill="none"
          stroke={colour}
          strokeDasharray={doubtDashes[mark.endDoubt]}
        />
      )}
      {isLast && mark.hasOpenEnd && <Arrow x={x} y={bottom} colour={colour} />}
    </>
  );
}

function Box({
  x,
  from,
  to,
  colour,
  opacity,
}: {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly opacity?: number;
}): ReactNode {
  const isWhole = from === 0 && to === 1;
  return (
    <rect
      // Most pieces are whole. They have their size from the style sheet.
      x={+(x - HALF_PX).toFixed(1)}
      width={isWhole ? undefined : 2 * HALF_PX}
      y={from === 0 ? undefined : percent(from)}
      height={isWhole ? undefined : percent(to - from)}
      fill={colour}
      fillOpacity={opacity}
    />
  );
}

/** The arrowhead of an open end. */
function Arrow({
  x,
  y,
  colour,
}: {
  readonly x: number;
  readonly y: string;
  readonly colour: string;
}): ReactNode {
  return (
    <svg x={x} y={y} className="v-arrow">
      <path d="M-5 -7L0 0L5 -7Z" fill={colour} />
    </svg>
  );
}

function percent(share: number): string {
  return `${+(share * 100).toFixed(2)}%`;
}
