import { memo, type ReactNode } from 'react';

import { isolated } from '../../base';
import { TYPOGRAPHY, type LaneBand } from '../../layout';
import type { Palette } from '../ui/palette';
import { DrawnLine, DrawnText } from './DrawnText';
import { wrapText } from './wrapText';

/** The height of a line of lane names (px). */
const MIN_NAME_PX = 14;
/** How far the names of a group's lanes are indented (px). */
const MEMBER_INDENT_PX = 8;

/** The background of a lane, and the gradients of its marks. */
export const LaneBackground = memo(function LaneBackground({
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
  const { index, level, y, heightPx } = lane;
  return (
    <>
      <defs>
        <FadeGradient id={`${uid}-${index}-in`} end="in" colour={palette.lane(index)} />
        <FadeGradient id={`${uid}-${index}-out`} end="out" colour={palette.lane(index)} />
      </defs>
      <rect
        x={0}
        y={y}
        width={widthPx}
        height={heightPx}
        fill={index % 2 === 0 && level !== 'group' ? palette.shade : 'none'}
      />
    </>
  );
});

/** The name of a lane. If `onToggle` is given, it is a button that collapses the lane. */
export const LaneName = memo(function LaneName({
  lane,
  gutterPx,
  palette,
  onToggle,
  toggleLabel,
}: {
  readonly lane: LaneBand;
  readonly gutterPx: number;
  readonly palette: Palette;
  readonly onToggle: ((lane: LaneBand) => void) | undefined;
  readonly toggleLabel: ((lane: LaneBand) => string) | undefined;
}): ReactNode {
  // A single lane may have no name.
  if (lane.name === '') return null;
  const isInBand = gutterPx === 0;
  const isGroup = lane.level === 'group';
  const indentPx = lane.level === 'member' ? MEMBER_INDENT_PX : 0;
  const maxLetters = (gutterPx < 120 ? 11 : 17) - (indentPx > 0 ? 1 : 0);
  // The name of a group may run over the plot, where it has no marks.
  const isOnOneLine = isInBand || (isGroup && !lane.isCollapsed);
  const wrappedName = isOnOneLine ? [lane.name] : wrapText(lane.name, maxLetters);
  // The lines that fit the lane. The accessible name of the button has the lane's whole name.
  const maxLines = Math.max(1, Math.floor((lane.heightPx - 8) / 15));
  const lines =
    wrappedName.length > maxLines
      ? [...wrappedName.slice(0, maxLines - 1), `${wrappedName[maxLines - 1] ?? ''}…`]
      : wrappedName;
  const y = lane.y + (isInBand ? 15 : Math.min(19, lane.heightPx / 2 + 4.5));
  // Of many lanes, only every second or third has room for its name. The others have it as a tip.
  const isNamed = lane.index % Math.max(1, Math.ceil(MIN_NAME_PX / lane.heightPx)) === 0;
  // The sign of a lane that can be collapsed is in the margin before its name.
  const toggleSign = isNamed && onToggle && (lane.isCollapsed ? '▸' : '▾');
  const x = indentPx + (isInBand ? (toggleSign ? 16 : 6) : 10);
  const words = (
    <DrawnText
      x={x}
      y={y}
      fontSize={TYPOGRAPHY.laneName.sizePx}
      fontWeight={TYPOGRAPHY.laneName.weight}
      fontFamily={palette.sans}
      fill={isGroup ? palette.ink : palette.lane(lane.index)}
    >
      {toggleSign && (
        <DrawnLine {...{ x: indentPx + (isInBand ? 5 : 0), fontSize: 10 }}>{toggleSign}</DrawnLine>
      )}
      {(isNamed ? lines : []).map((line, k) => (
        <DrawnLine key={line} x={x} dy={k === 0 ? 0 : 15}>
          {isolated(line)}
        </DrawnLine>
      ))}
    </DrawnText>
  );
  if (!onToggle) return words;
  return (
    <g
      role="button"
      className="lane-name"
      data-lane={lane.id}
      aria-label={toggleLabel?.(lane)}
      aria-expanded={!lane.isCollapsed}
      // The drawing has one tab stop. F collapses the lane of the mark that has focus.
      tabIndex={-1}
      onClick={() => onToggle(lane)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onToggle(lane);
      }}
    >
      <title>{toggleLabel?.(lane)}</title>
      <rect
        x={1}
        y={lane.y + 1}
        width={Math.max(44, (isInBand ? 200 : gutterPx) - 2)}
        height={isInBand ? 20 : Math.max(0, lane.heightPx - 2)}
        fill="none"
        pointerEvents="all"
        rx={4}
      />
      {words}
    </g>
  );
});

/** The gradient of a bound that is not known exactly. It fades in at a start and out at an end. */
export function FadeGradient({
  id,
  end,
  colour,
}: {
  readonly id: string;
  readonly end: 'in' | 'out';
  readonly colour: string;
}): ReactNode {
  const [first, last] = end === 'in' ? [0.06, 0.85] : [0.85, 0.06];
  return (
    <linearGradient id={id}>
      <stop offset="0" stopColor={colour} stopOpacity={first} />
      <stop offset="1" stopColor={colour} stopOpacity={last} />
    </linearGradient>
  );
}
