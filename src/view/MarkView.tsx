import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

import type { ClusterMark, EventMark, Label, Mark } from '../layout';
import { Glyph } from './Glyph';
import type { Palette } from './palette';

/** What marks need besides their place: where they lead and what they are called. */
export type MarkLinks = {
  /** Begins every id in the drawing. */
  readonly uid: string;
  readonly hrefOf: (event: number) => string;
  /** What focus says of a mark: title, date, status, place in the order. */
  readonly nameOf: (mark: Mark) => string;
  /** The full title, for a pointer that rests on a mark. */
  readonly titleOf: (mark: Mark) => string;
  /** Key of the mark that Tab reaches; all others are reached by arrows. */
  readonly tabStop: string | null;
  /** Id of the opened event. */
  readonly selected: string | null;
  /** What a live drawing does; a prerendered one only links. */
  readonly onClick?: (event: MouseEvent, mark: Mark) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: (mark: Mark) => void;
};

const BAR_PX = 6;
/** A target no smaller than a fingertip or a shaky pointer needs, within its row. */
const TARGET_PX = 24;

/** One mark: a real link, so that it can be focused, copied and opened in its own right. */
export function MarkView({
  mark,
  palette,
  links,
  plain,
}: {
  readonly mark: Mark;
  readonly palette: Palette;
  readonly links: MarkLinks;
  readonly plain: boolean;
}): ReactNode {
  const live = {
    tabIndex: links.tabStop === mark.key ? 0 : -1,
    draggable: false,
    onClick: (event: MouseEvent) => links.onClick?.(event, mark),
    onKeyDown: links.onKeyDown,
    onFocus: () => links.onFocus?.(mark),
  };
  if (mark.kind === 'cluster') {
    const first = mark.events[0];
    return (
      <a
        href={first === undefined ? undefined : links.hrefOf(first)}
        data-cluster={mark.events.length}
        data-key={mark.key}
        aria-label={links.nameOf(mark)}
        {...live}
        className="mark"
      >
        <title>{links.titleOf(mark)}</title>
        <Cluster mark={mark} palette={palette} plain={plain} />
      </a>
    );
  }
  const isSelected = links.selected === mark.key;
  return (
    <a
      href={links.hrefOf(mark.event)}
      data-mark={mark.key}
      data-kind={mark.kind}
      data-key={mark.key}
      aria-label={links.nameOf(mark)}
      aria-current={isSelected ? 'true' : undefined}
      {...live}
      className="mark"
    >
      <title>{links.titleOf(mark)}</title>
      <EventShape mark={mark} palette={palette} uid={links.uid} plain={plain} />
      {mark.label && (
        <LabelView id={mark.key} label={mark.label} palette={palette} isSelected={isSelected} />
      )}
    </a>
  );
}

function EventShape({
  mark,
  palette,
  uid,
  plain,
}: {
  readonly mark: EventMark;
  readonly palette: Palette;
  readonly uid: string;
  readonly plain: boolean;
}): ReactNode {
  const colour = palette.lane(mark.lane);
  const { bar, fadeStart, fadeEnd, x, y, radiusPx } = mark;
  // A moment's bounds are a whisker; only what lasts is as tall as a bar.
  const half = bar === null ? 1.5 : plain ? 2 : BAR_PX / 2;
  const from = fadeStart?.[0] ?? bar?.[0] ?? x;
  const to = fadeEnd?.[1] ?? bar?.[1] ?? x;
  const height = plain ? 9 : TARGET_PX;
  const hasGlyph = bar === null;
  return (
    <>
      <rect
        className="target"
        x={Math.min(from, x - height / 2)}
        y={y - height / 2}
        width={Math.max(to - from, height)}
        height={height}
        fill="transparent"
      />
      {fadeStart && (
        <Fade
          stretch={fadeStart}
          end="start"
          y={y}
          half={half}
          fill={`url(#${uid}-${mark.lane}-in)`}
          colour={colour}
          foot={!mark.openStart}
        />
      )}
      {fadeEnd && (
        <Fade
          stretch={fadeEnd}
          end="end"
          y={y}
          half={half}
          fill={`url(#${uid}-${mark.lane}-out)`}
          colour={colour}
          foot={!mark.openEnd}
        />
      )}
      {bar && <Bar mark={mark} bar={bar} half={half} colour={colour} paper={palette.paper} />}
      {hasGlyph && (
        <Glyph
          status={mark.status}
          x={x}
          y={y}
          r={radiusPx}
          colour={colour}
          paper={palette.paper}
        />
      )}
      {hasGlyph && (mark.approximate || mark.uncertain) && (
        <circle
          cx={x}
          cy={y}
          r={radiusPx + 3}
          fill="none"
          stroke={colour}
          strokeWidth={1}
          strokeDasharray={mark.uncertain ? '1 2.5' : '4 3'}
        />
      )}
    </>
  );
}

/** What is certain of a span. Its pattern tells the status; an open end is an arrow that goes on. */
function Bar({
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
  const { y, status, openEnd } = mark;
  const tip = openEnd ? Math.min(half * 2, to - from) : 0;
  const d = openEnd
    ? `M${from} ${y - half}H${to - tip}L${to} ${y}L${to - tip} ${y + half}H${from}Z`
    : `M${from} ${y - half}H${to}V${y + half}H${from}Z`;
  const isFull = status === 'occurred' || status === 'ongoing';
  return (
    <g>
      <path
        d={d}
        fill={isFull ? colour : paper}
        stroke={colour}
        strokeWidth={isFull ? 0 : 1.5}
        strokeDasharray={status === 'planned' || status === 'conditional' ? '3 2' : undefined}
      />
      {!isFull && (status === 'disputed' || status === 'claimed') && (
        <path
          d={`M${from} ${y}H${to}`}
          stroke={colour}
          strokeWidth={half}
          strokeDasharray={status === 'disputed' ? '6 6' : '1 5'}
        />
      )}
      {status === 'cancelled' && <path d={`M${from} ${y}H${to}`} stroke={colour} strokeWidth={1} />}
    </g>
  );
}

/** From the outermost bound to where it is certain: a fade, and a whisker with a foot at its end. */
function Fade({
  stretch: [from, to],
  end,
  y,
  half,
  fill,
  colour,
  foot,
}: {
  readonly stretch: readonly [number, number];
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
      <rect x={from} y={y - half} width={to - from} height={2 * half} fill={fill} />
      <path d={`M${from} ${y}H${to}`} stroke={colour} strokeWidth={1} strokeDasharray="2 2" />
      {foot && (
        <path
          d={`M${outer} ${y - half - 1.5}V${y + half + 1.5}`}
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}

function Cluster({
  mark: { x, y, widthPx, events, lane },
  palette,
  plain,
}: {
  readonly mark: ClusterMark;
  readonly palette: Palette;
  readonly plain: boolean;
}): ReactNode {
  const height = plain ? 11 : 19;
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
        y={y + (plain ? 3.2 : 4.2)}
        textAnchor="middle"
        fontSize={plain ? 9 : 12}
        fontWeight={600}
        fontFamily={palette.sans}
        fill={palette.ink}
      >
        {events.length}
      </text>
    </>
  );
}

function LabelView({
  id,
  label,
  palette,
  isSelected,
}: {
  readonly id: string;
  readonly label: Label;
  readonly palette: Palette;
  readonly isSelected: boolean;
}): ReactNode {
  const stacked = label.dateDyPx > 0;
  return (
    <text
      data-label={id}
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      fontFamily={palette.sans}
      fill={palette.ink}
      textDecoration={isSelected ? 'underline' : undefined}
    >
      <tspan fontSize={13} fontWeight={600}>
        {label.title}
      </tspan>
      {label.date && (
        <tspan
          {...(stacked ? { x: label.x, dy: label.dateDyPx } : { dx: 8 })}
          fontSize={11.5}
          fill={palette.ink2}
        >
          {label.date}
        </tspan>
      )}
    </text>
  );
}
