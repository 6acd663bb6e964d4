import { memo, type ReactNode } from 'react';

import { TICK_LABEL_DX_PX, type AxisTick, type Frame, type LaneBand } from '../layout';
import type { MarkLinks } from './MarkView';
import type { Palette } from './palette';
import { PlacedMarks } from './PlacedMarks';
import { createPlaceMarks, type PlacedMarks as Placed } from './placeMarks';
import { tabStop as tabStopOf } from './tabStop';
import { translated, useMoved } from './useMoved';

/** What the drawing says beside its labels; worded by the caller. */
export type DrawingProps = {
  readonly frame: Frame;
  /** Its marks as they go on from the frame before; by default as they are. */
  readonly placed?: Placed;
  readonly palette: Palette;
  readonly nowLabel: string;
  /** Whose clock the axis goes by; said where the lanes' names leave room for it. */
  readonly zoneLabel?: string;
  /** Stands in the plot, under its marks. */
  readonly under?: ReactNode;
  readonly links: MarkLinks;
  /** Folds a lane or unfolds it, by a press on its name; a drawing that is only looked at has none. */
  readonly onFold?: (lane: LaneBand) => void;
  readonly foldName?: (lane: LaneBand) => string;
  /** Key of the mark that Tab reaches; all others are reached by arrows. */
  readonly tabStop: string | null;
  /** Id of the opened event. */
  readonly selected: string | null;
};

/**
 * A Frame as SVG: the same on screen, in a prerendered page and in an image, so it holds no state,
 * no style and no id but under its own prefix. The plot is a nested `<svg>`, which clips it.
 */
export function Drawing({
  frame,
  placed = createPlaceMarks()(frame),
  palette,
  nowLabel,
  zoneLabel,
  under,
  links,
  onFold,
  foldName,
  tabStop,
  selected: selectedId,
}: DrawingProps): ReactNode {
  const { size, gutterPx, plotPx, axisPx, lanes, marks, nowX } = frame;
  const strip = frame.density === 'strip';
  const selected = marks.find((mark) => mark.kind !== 'cluster' && mark.key === selectedId);
  return (
    <g>
      {lanes.map((lane) => (
        <LaneGround
          key={lane.id}
          lane={lane}
          widthPx={size.widthPx}
          uid={links.uid}
          palette={palette}
        />
      ))}
      <svg x={gutterPx} y={0} width={plotPx} height={size.heightPx} overflow="hidden">
        <Coverage frame={frame} palette={palette} />
        <Axis frame={frame} palette={palette} groupX={placed.groupX} />
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
            {!strip && (
              <text
                x={nowX + 4}
                y={axisPx - 4}
                fontSize={11.5}
                fill={palette.ink2}
                fontFamily={palette.sans}
              >
                {nowLabel}
              </text>
            )}
          </g>
        )}
        {under}
        <PlacedMarks
          {...{ placed, palette, links, tabStop }}
          selected={selectedId}
          plain={frame.density !== 'full'}
        />
      </svg>
      {!strip && gutterPx > 0 && zoneLabel !== undefined && (
        <text
          x={10}
          // The longest word of any language fits the narrow gutter.
          fontSize={gutterPx < 120 ? 10.5 : 11.5}
          fill={palette.ink2}
          fontFamily={palette.sans}
        >
          {wrapped(zoneLabel, gutterPx < 120 ? 14 : 18).map((line, k, { length }) => (
            <tspan key={line} x={10} y={37 - 14 * (length - 1 - k)}>
              {line}
            </tspan>
          ))}
        </text>
      )}
      {!strip &&
        lanes.map((lane) => (
          <LaneName
            key={lane.id}
            {...{ lane, gutterPx, palette }}
            onFold={onFold}
            foldName={foldName}
          />
        ))}
    </g>
  );
}

/** Its lines are one shape each, and all of it stands in a group that a pan moves. */
function Axis({
  frame,
  palette,
  groupX,
}: {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly groupX: number;
}): ReactNode {
  const { major, minor, size, axisPx, density } = frame;
  const [majorY, minorY] = density === 'strip' ? [12, 27] : [16, 37];
  const sizes = density === 'strip' ? [12, 11] : [13, 11.5];
  const movedX = Math.round(groupX);
  // What pans with the group keeps its place in it; what is pinned keeps its place on the screen.
  const placed = ({ x, pinned }: AxisTick): number => (pinned ? px(x) - movedX : px(x - groupX));
  const lines = (ticks: readonly AxisTick[], y: number): string | undefined =>
    ticks
      .filter(({ pinned }) => !pinned)
      .map((tick) => `M${placed(tick)} ${y}V${size.heightPx}`)
      .join('') || undefined;
  const ofMinor = useMoved(minor.map((tick) => ({ x: placed(tick), y: 0 })));
  const ofMajor = useMoved(major.map((tick) => ({ x: placed(tick), y: 0 })));
  return (
    <g aria-hidden="true">
      <g transform={translated({ x: movedX, y: 0 })}>
        <path d={lines(minor, minorY - 9)} stroke={palette.rule} />
        <path d={lines(major, 4)} stroke={palette.rule2} />
        <g ref={ofMinor} fontSize={sizes[1]} fontFamily={palette.sans} fill={palette.ink2}>
          {minor.map((tick) => (
            <TickLabel key={tick.at} x={placed(tick)} y={minorY} label={tick.label} />
          ))}
        </g>
        <g
          ref={ofMajor}
          fontSize={sizes[0]}
          fontWeight={600}
          fontFamily={palette.serif}
          fill={palette.ink}
        >
          {major.map((tick) => (
            <TickLabel key={tick.at} x={placed(tick)} y={majorY} label={tick.label} />
          ))}
        </g>
      </g>
      <path d={`M0 ${axisPx - 0.5}H${frame.plotPx}`} stroke={palette.rule2} />
    </g>
  );
}

/** A tick's label about its own place, which may change without it: a text that is moved itself is laid out anew. */
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
      <g transform={translated({ x, y: 0 })}>
        <text x={TICK_LABEL_DX_PX} y={y}>
          {label}
        </text>
      </g>
    );
  },
  (a, b) => a.label === b.label && a.y === b.y,
);

/** A thin band where the dataset says that it covers; beside it "nothing" only means "not covered". */
function Coverage({
  frame: { covered, plotPx, axisPx, size },
  palette,
}: {
  readonly frame: Frame;
  readonly palette: Palette;
}): ReactNode {
  if (!covered) return null;
  const [from, to] = covered;
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

/** What a lane's marks stand on and fade by: the same in every frame of a level. */
const LaneGround = memo(function LaneGround({
  lane,
  widthPx,
  uid,
  palette,
}: {
  readonly lane: LaneBand;
  readonly widthPx: number;
  readonly uid: string;
  readonly palette: Palette;
}): ReactNode {
  const { index, y, heightPx } = lane;
  return (
    <>
      <defs>
        <FadeGradients id={`${uid}-${index}`} colour={palette.lane(index)} />
      </defs>
      <rect
        x={0}
        y={y}
        width={widthPx}
        height={heightPx}
        fill={index % 2 === 0 ? palette.shade : 'none'}
      />
    </>
  );
});

const LaneName = memo(function LaneName({
  lane,
  gutterPx,
  palette,
  onFold,
  foldName,
}: {
  readonly lane: LaneBand;
  readonly gutterPx: number;
  readonly palette: Palette;
  readonly onFold: ((lane: LaneBand) => void) | undefined;
  readonly foldName: ((lane: LaneBand) => string) | undefined;
}): ReactNode {
  const inBand = gutterPx === 0;
  const letters = gutterPx < 120 ? 11 : 17;
  const wrappedName = inBand ? [lane.name] : wrapped(lane.name, letters);
  // As many lines as the band has room for; the whole name is the button's.
  const room = Math.max(1, Math.floor((lane.heightPx - 8) / 15));
  const lines =
    wrappedName.length > room
      ? [...wrappedName.slice(0, room - 1), `${wrappedName[room - 1] ?? ''}…`]
      : wrappedName;
  const y = lane.y + (inBand ? 15 : Math.min(19, lane.heightPx / 2 + 4.5));
  // What folds has its sign before it, in the margin of the names.
  const sign = onFold && (lane.isFolded ? '▸' : '▾');
  const x = inBand ? (sign ? 16 : 6) : 10;
  const words = (
    <text
      x={x}
      y={y}
      fontSize={12.5}
      fontWeight={600}
      fontFamily={palette.sans}
      fill={palette.lane(lane.index)}
    >
      {sign && <tspan {...{ x: inBand ? 5 : 0, fontSize: 10 }}>{sign}</tspan>}
      {lines.map((line, k) => (
        <tspan key={line} x={x} dy={k === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
  if (!onFold) return words;
  return (
    <g
      role="button"
      className="lane-name"
      data-lane={lane.id}
      aria-label={foldName?.(lane)}
      aria-expanded={!lane.isFolded}
      // Of the drawing's one tab stop: F folds the lane of the mark that has focus.
      {...tabStopOf(-1)}
      onClick={() => onFold(lane)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onFold(lane);
      }}
    >
      <title>{foldName?.(lane)}</title>
      <rect
        x={1}
        y={lane.y + 1}
        width={Math.max(44, (inBand ? 200 : gutterPx) - 2)}
        height={inBand ? 20 : Math.max(0, lane.heightPx - 2)}
        fill="none"
        pointerEvents="all"
        rx={4}
      />
      {words}
    </g>
  );
});

/** Where the opened event stands, through all lanes, so that one sees what else was going on. */
function SelectedBand({
  mark,
  frame,
  colour,
}: {
  readonly mark: Exclude<Frame['marks'][number], { kind: 'cluster' }>;
  readonly frame: Frame;
  readonly colour: string;
}): ReactNode {
  const [from, to] = mark.bar ?? [mark.x - 1, mark.x + 1];
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

/** Bounds that are not known exactly run out into nothing. */
function FadeGradients({
  id,
  colour,
}: {
  readonly id: string;
  readonly colour: string;
}): ReactNode {
  return (
    <>
      <linearGradient id={`${id}-in`}>
        <stop offset="0" stopColor={colour} stopOpacity={0.06} />
        <stop offset="1" stopColor={colour} stopOpacity={0.85} />
      </linearGradient>
      <linearGradient id={`${id}-out`}>
        <stop offset="0" stopColor={colour} stopOpacity={0.85} />
        <stop offset="1" stopColor={colour} stopOpacity={0.06} />
      </linearGradient>
    </>
  );
}

/** Lines sit on half pixels, where one device pixel is one pixel. */
function px(x: number): number {
  return Math.round(x) + 0.5;
}

/** A lane's name in lines of about so many letters, broken between words. */
function wrapped(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
