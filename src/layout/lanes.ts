/**
 * Shares a drawing's fixed height among its lanes. What a lane gets depends on the level of detail
 * and never on where the view stands, so that nothing jumps while one pans.
 */
import { sum } from 'd3';

import type { Timeline } from '../model';
import { DRAWING_BREAKPOINTS, LANE_NAMES_PX } from './breakpoints';
import { HISTOGRAM_HEIGHT_PX, type Density, type LaneBand, type Size } from './types';

/** The measures of a drawing, in CSS pixels, settled by its size alone. */
export type Measures = {
  readonly density: Density;
  readonly gutterPx: number;
  readonly plotPx: number;
  readonly axisPx: number;
  readonly heightPx: number;
  /** Height of a name that stands inside its band; 0 where it stands in the gutter. */
  readonly laneHeadPx: number;
  readonly lanePadPx: number;
  /** The longest that a label may get. */
  readonly labelMaxPx: number;
};

/** How rows are written: a date under its title, beside it, or no words at all. */
export type RowStyle = 'two-line' | 'one-line' | 'bare';

export const PITCH_PX: { readonly [style in RowStyle]: number } = {
  'two-line': 44,
  'one-line': 25,
  bare: 9,
};
/** Longer words are read in the list. */
export const LABEL_MAX_PX = 400;
/** Room around the rows of a lane; a name in the band is room enough above them. */
const LANE_PAD_PX = { full: 8, headed: 4, compact: 4 } as const;
const LANE_HEAD_PX = 17;
/** The one row of a folded lane. */
const COLLAPSED_PX = HISTOGRAM_HEIGHT_PX + 1;

/** What a size and a density leave for gutter, axis and plot. */
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
    axisPx: isCompact ? 34 : 48,
    heightPx,
    laneHeadPx: hasLaneHeads ? LANE_HEAD_PX : 0,
    lanePadPx: LANE_PAD_PX[isCompact ? 'compact' : hasLaneHeads ? 'headed' : 'full'],
    labelMaxPx: Math.max(96, Math.min(LABEL_MAX_PX, plotPx * 0.62)),
  };
}

/** A lane as a timeline has it. */
export type Lane = Timeline['core']['lanes'][number];

/** How many rows of a style there is room for below the axis, beside folded lanes. */
export function capacityOf(measures: Measures, lanes: readonly Lane[], style: RowStyle): number {
  const collapsedPx = COLLAPSED_PX * (lanes.length - expandedLanes(lanes).length);
  return Math.floor((availablePx(measures, lanes.length) - collapsedPx) / PITCH_PX[style]);
}

/** The lanes that are not folded. */
export function expandedLanes(lanes: readonly Lane[]): readonly Lane[] {
  return lanes.filter(({ isCollapsed }) => !isCollapsed);
}

/** Rows for each lane by what the open ones need; a folded one has one. */
export function laneRows(
  lanes: readonly Lane[],
  needOf: (lane: number) => number,
  capacity: number,
): readonly number[] {
  const expanded = [...lanes.keys()].filter((lane) => !lanes[lane]?.isCollapsed);
  const rows = distributeRows(expanded.map(needOf), capacity);
  return lanes.map((_, lane) => rows[expanded.indexOf(lane)] ?? 1);
}

/**
 * Rows for each lane: what it needs where all fit; else one each, and the others one by one to the
 * lane that is worst off.
 */
export function distributeRows(needs: readonly number[], capacity: number): number[] {
  const rows = needs.map(() => 1);
  for (let left = capacity - needs.length; left > 0; left--) {
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

/** Lanes stacked below the axis, and the height that a row has come to. */
export type Bands = { readonly bands: readonly LaneBand[]; readonly pitchPx: number };

/**
 * Stacks the lanes' bands below the axis. What height is left is shared out evenly; where even one
 * row a lane is too much, everything is pressed together.
 */
export function bandsOf(
  lanes: readonly Lane[],
  rows: readonly number[],
  style: RowStyle,
  measures: Measures,
): Bands {
  const count = Math.max(1, lanes.length);
  const rowsPxOf = (lane: number): number =>
    lanes[lane]?.isCollapsed ? COLLAPSED_PX : (rows[lane] ?? 1) * PITCH_PX[style];
  const rowsPx = sum(lanes, (_, lane) => rowsPxOf(lane));
  const sparePx = availablePx(measures, lanes.length) - rowsPx;
  const neededPx = lanes.length * bareLanePx(measures) + rowsPx;
  const compression = sparePx < 0 ? Math.max(0, measures.heightPx - measures.axisPx) / neededPx : 1;
  const pitchPx = PITCH_PX[style] * compression;
  const headPx = measures.laneHeadPx * compression;
  // Height that is left is for those that are open.
  const shares = expandedLanes(lanes).length || count;
  const padPxOf = ({ isCollapsed }: Lane): number =>
    measures.lanePadPx * compression +
    (isCollapsed && shares < count ? 0 : Math.max(0, sparePx) / shares);
  let y = measures.axisPx;
  const bands = lanes.map((lane, index) => {
    const { id, name, isCollapsed = false } = lane;
    const padPx = padPxOf(lane);
    const heightPx = headPx + padPx + rowsPxOf(index) * compression;
    const band = {
      id,
      index,
      name,
      y,
      heightPx,
      rowsY: y + headPx + padPx / 2,
      isCollapsed,
    };
    y += heightPx;
    return band;
  });
  return { bands, pitchPx };
}

/** Height of a lane without its rows. */
function bareLanePx({ laneHeadPx, lanePadPx }: Measures): number {
  return laneHeadPx + lanePadPx;
}

function availablePx(measures: Measures, laneCount: number): number {
  return measures.heightPx - measures.axisPx - laneCount * bareLanePx(measures);
}
