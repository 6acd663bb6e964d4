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
export const LABEL_MAX_PX = 480;
/** Padding around the rows of a lane; less below a name inside the band, which is space too. */
const LANE_PAD_PX = { full: 8, headed: 4, compact: 4 } as const;
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
    axisPx: isCompact ? 34 : 48,
    heightPx,
    laneHeadPx: hasLaneHeads ? LANE_HEAD_PX : 0,
    lanePadPx: LANE_PAD_PX[isCompact ? 'compact' : hasLaneHeads ? 'headed' : 'full'],
    labelMaxPx: Math.max(96, Math.min(LABEL_MAX_PX, plotPx * 0.8)),
  };
}

/** A lane as a timeline has it. */
export type Lane = Timeline['core']['lanes'][number];

/** Returns how many rows of a style fit below the axis, besides collapsed lanes. */
export function capacityOf(measures: Measures, lanes: readonly Lane[], style: RowStyle): number {
  const collapsedPx = COLLAPSED_PX * (lanes.length - expandedLanes(lanes).length);
  return Math.floor((availablePx(measures, lanes.length) - collapsedPx) / PITCH_PX[style]);
}

/** Returns the height of a drawing with so many rows of a style, besides collapsed lanes. */
export function heightOfRows(
  measures: Measures,
  lanes: readonly Lane[],
  rows: number,
  style: RowStyle,
): number {
  const collapsed = lanes.length - expandedLanes(lanes).length;
  const lanesPx = lanes.length * bareLanePx(measures) + collapsed * COLLAPSED_PX;
  return Math.ceil(measures.axisPx + lanesPx + rows * PITCH_PX[style]);
}

export function expandedLanes(lanes: readonly Lane[]): readonly Lane[] {
  return lanes.filter(({ isCollapsed }) => !isCollapsed);
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
  const expanded = [...lanes.keys()].filter((lane) => !lanes[lane]?.isCollapsed);
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
  const rows = needs.map((_, lane) => (sum(least) <= capacity ? (least[lane] ?? 1) : 1));
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
  const count = Math.max(1, lanes.length);
  const rowsPxOf = (lane: number): number =>
    lanes[lane]?.isCollapsed ? COLLAPSED_PX : (rows[lane] ?? 1) * PITCH_PX[style];
  const rowsPx = sum(lanes, (_, lane) => rowsPxOf(lane));
  const sparePx = availablePx(measures, lanes.length) - rowsPx;
  const neededPx = lanes.length * bareLanePx(measures) + rowsPx;
  const compression = sparePx < 0 ? Math.max(0, measures.heightPx - measures.axisPx) / neededPx : 1;
  const pitchPx = PITCH_PX[style] * compression;
  const headPx = measures.laneHeadPx * compression;
  // Spare height goes to expanded lanes.
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

/** The height of a lane without its rows. */
function bareLanePx({ laneHeadPx, lanePadPx }: Measures): number {
  return laneHeadPx + lanePadPx;
}

function availablePx(measures: Measures, laneCount: number): number {
  return measures.heightPx - measures.axisPx - laneCount * bareLanePx(measures);
}
