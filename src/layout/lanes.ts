/**
 * Divides a drawing's fixed height among its lanes. A lane's height depends on the level of detail
 * and never on the position of the view, so that nothing jumps during a pan.
 */
import { sum } from 'd3';

import type { Timeline } from '../model';
import { DRAWING_BREAKPOINTS, LANE_NAMES_PX } from './breakpoints';
import { HISTOGRAM_HEIGHT_PX, type Density, type LaneBand, type Size } from './types';

/** The measures of a drawing in CSS pixels. They depend on its size and density alone. */
export type Measures = {
  readonly density: Density;
  readonly gutterPx: number;
  readonly plotPx: number;
  readonly axisPx: number;
  readonly heightPx: number;
  /** Height of a lane's name inside its band; 0 if names are in the gutter. */
  readonly laneHeadPx: number;
  readonly lanePadPx: number;
  /** Maximum width of a label. */
  readonly labelMaxPx: number;
};

/**
 * The labels of a row: date below the title, date beside it, the title alone, the title close to a
 * thin line, or no labels.
 */
export type RowStyle = 'two-line' | 'one-line' | 'tight' | 'dense' | 'bare';

export const PITCH_PX: { readonly [style in RowStyle]: number } = {
  'two-line': 44,
  'one-line': 25,
  tight: 20,
  dense: 17,
  bare: 9,
};
/** Longer titles are cut; the list has them in full. */
const LABEL_MAX_PX = 480;
/** Padding around the rows of a lane; less below a name inside the band, which is space too. */
const LANE_PAD_PX = { full: 8, low: 4, headed: 4, compact: 4 } as const;
/** A lower drawing has low padding: most embeds. */
const LOW_PX = 520;
const LANE_HEAD_PX = 17;
/** Height of the only row of a collapsed lane. */
const COLLAPSED_PX = HISTOGRAM_HEIGHT_PX + 1;

/** Returns the widths and heights of gutter, axis, plot and lanes at a size and density. */
export function measuresOf({ widthPx, heightPx }: Size, density: Density): Measures {
  const isCompact = density === 'compact';
  const gutterPx =
    isCompact || widthPx < DRAWING_BREAKPOINTS.laneNames
      ? 0
      : LANE_NAMES_PX[widthPx < DRAWING_BREAKPOINTS.wideLaneNames ? 'narrow' : 'wide'];
  const plotPx = Math.max(1, widthPx - gutterPx);
  const hasLaneHeads = !isCompact && gutterPx === 0;
  return {
    density,
    gutterPx,
    plotPx,
    axisPx: isCompact ? 34 : 44,
    heightPx,
    laneHeadPx: hasLaneHeads ? LANE_HEAD_PX : 0,
    lanePadPx:
      LANE_PAD_PX[
        isCompact ? 'compact' : hasLaneHeads ? 'headed' : heightPx < LOW_PX ? 'low' : 'full'
      ],
    labelMaxPx: Math.max(96, Math.min(LABEL_MAX_PX, plotPx * 0.8)),
  };
}

/** A drawing of more lanes scrolls if they do not fit. Fewer lanes share its height. */
export const MAX_SHARING_LANES = 12;
/** Rows of a lane in a drawing that scrolls, if the lanes hold more events than this on average. */
const SCROLLED_ROWS = { few: 1, many: 2, manyEvents: 3 } as const;
/** Height of the rows of such a lane without labels. With its padding it holds the lane's name. */
const SCROLLED_BARE_PX = 18;

/** Height of the name of a group, above its lanes. */
const GROUP_PX = 26;

/** A lane as a timeline has it. */
export type Lane = Timeline['core']['lanes'][number];

/** Returns the lanes that have a height, without the names of groups. */
export function shownLanes(lanes: readonly Lane[]): readonly Lane[] {
  return lanes.filter((lane) => takesRows(lane) || (lane.isCollapsed && !lane.isHidden));
}

/** Whether a lane has rows of marks: not if it is collapsed, hidden, or the name of a group. */
export function takesRows({ isCollapsed, isGroup, isHidden }: Lane): boolean {
  return !isCollapsed && !isGroup && !isHidden;
}

export function expandedLanes(lanes: readonly Lane[]): readonly Lane[] {
  return lanes.filter(takesRows);
}

/**
 * Returns the height of what a box shows: its own, or more if its lanes scroll. Each lane of a
 * drawing that scrolls has room for its name. The height depends on the timeline and the width
 * alone, so that it stays while the view moves. A compact drawing never scrolls.
 */
export function contentHeight(
  { core: { lanes }, dated }: Pick<Timeline, 'core' | 'dated'>,
  size: Size,
  density: Density,
): number {
  const { length } = shownLanes(lanes);
  if (length <= MAX_SHARING_LANES || density === 'compact') return size.heightPx;
  const { few, many, manyEvents } = SCROLLED_ROWS;
  const rows = expandedLanes(lanes).length * (dated > manyEvents * length ? many : few);
  const measures = measuresOf(size, density);
  const rowPx = density === 'full' ? PITCH_PX.tight : SCROLLED_BARE_PX;
  return Math.max(size.heightPx, heightOfRows(measures, lanes, rows, rowPx));
}

/** Returns how many rows of a style fit below the axis, besides collapsed lanes. */
export function capacityOf(measures: Measures, lanes: readonly Lane[], style: RowStyle): number {
  return Math.floor(availablePx(measures, lanes) / PITCH_PX[style]);
}

/** Returns the height of a drawing with so many rows, besides collapsed lanes. */
export function heightOfRows(
  measures: Measures,
  lanes: readonly Lane[],
  rows: number,
  rowPx: number,
): number {
  return Math.ceil(measures.axisPx + basePx(measures, lanes) + rows * rowPx);
}

/**
 * Returns the number of rows of each lane: expanded lanes by need, 1 for a collapsed lane.
 * `leastOf` returns the rows that a lane gets first.
 */
export function laneRows(
  lanes: readonly Lane[],
  needOf: (lane: number) => number,
  capacity: number,
  leastOf: (lane: number) => number = () => 1,
): readonly number[] {
  const expanded = [...lanes.keys()].filter((lane) => lanes[lane] && takesRows(lanes[lane]));
  const rows = distributeRows(expanded.map(needOf), capacity, expanded.map(leastOf));
  return lanes.map((_, lane) => rows[expanded.indexOf(lane)] ?? 1);
}

/**
 * Returns the number of rows of each lane. Each lane gets what it needs if everything fits. Else
 * each lane gets its least rows if they fit, or one row, and each further row goes to the lane with
 * the largest shortage.
 */
export function distributeRows(
  needs: readonly number[],
  capacity: number,
  least: readonly number[] = [],
): number[] {
  // A lane without events has a row too, beside its name.
  const leastRows = needs.map((_, lane) => Math.max(1, least[lane] ?? 1));
  const rows = needs.map((_, lane) => (sum(leastRows) <= capacity ? (leastRows[lane] ?? 1) : 1));
  for (let spare = capacity - sum(rows); spare > 0; spare--) {
    let worst = -1;
    let shortage = 1;
    needs.forEach((need, lane) => {
      const ratio = need / (rows[lane] ?? 1);
      if (ratio > shortage) [worst, shortage] = [lane, ratio];
    });
    if (worst < 0) break;
    rows[worst] = (rows[worst] ?? 0) + 1;
  }
  return rows;
}

/** The stacked lanes, and the height of a row. */
export type Bands = { readonly bands: readonly LaneBand[]; readonly pitchPx: number };

/**
 * Stacks the bands of the lanes below the axis. Spare height is divided evenly among the lanes. If
 * one row a lane does not fit, everything is compressed.
 */
export function bandsOf(
  lanes: readonly Lane[],
  rows: readonly number[],
  style: RowStyle,
  measures: Measures,
): Bands {
  const rowsPxOf = (lane: Lane, index: number): number =>
    takesRows(lane) ? (rows[index] ?? 1) * PITCH_PX[style] : 0;
  const rowsPx = sum(lanes, rowsPxOf);
  const sparePx = availablePx(measures, lanes) - rowsPx;
  const neededPx = basePx(measures, lanes) + rowsPx;
  const compression = sparePx < 0 ? Math.max(0, measures.heightPx - measures.axisPx) / neededPx : 1;
  const pitchPx = PITCH_PX[style] * compression;
  // Spare height goes to expanded lanes.
  const sharing = expandedLanes(lanes).length > 0 ? expandedLanes(lanes) : shownLanes(lanes);
  const sharePx = Math.max(0, sparePx) / Math.max(1, sharing.length);
  let y = measures.axisPx;
  const bands = lanes.map((lane, index) => {
    const { id, name, isCollapsed = false, isGroup = false, parent } = lane;
    const ownPx = baseLanePx(measures, lane) + rowsPxOf(lane, index);
    const extraPx = sharing.includes(lane) ? sharePx : 0;
    const heightPx = ownPx * compression + extraPx;
    const padPx = lanePadOf(measures, lane) * compression + extraPx;
    const level = isGroup ? 'group' : parent === undefined ? null : 'member';
    const rowsY = y + measures.laneHeadPx * compression + padPx / 2;
    const band: LaneBand = { id, index, name, level, y, heightPx, rowsY, isCollapsed };
    y += heightPx;
    return band;
  });
  return { bands, pitchPx };
}

/** The height of a lane without its rows of marks. */
function baseLanePx(measures: Measures, lane: Lane): number {
  const { isCollapsed, isGroup, isHidden } = lane;
  if (isHidden) return 0;
  const { laneHeadPx, density } = measures;
  if (isGroup && !isCollapsed) return density === 'compact' ? 0 : GROUP_PX;
  return laneHeadPx + lanePadOf(measures, lane) + (isCollapsed ? COLLAPSED_PX : 0);
}

/** A collapsed lane beside its name has room for the name in a low drawing too. */
function lanePadOf({ lanePadPx, gutterPx }: Measures, { isCollapsed = false }: Lane): number {
  return isCollapsed && gutterPx > 0 ? LANE_PAD_PX.full : lanePadPx;
}

function basePx(measures: Measures, lanes: readonly Lane[]): number {
  return sum(lanes, (lane) => baseLanePx(measures, lane));
}

/** Returns the height for rows of marks in CSS pixels, besides collapsed lanes. */
export function availablePx(measures: Measures, lanes: readonly Lane[]): number {
  return measures.heightPx - measures.axisPx - basePx(measures, lanes);
}
