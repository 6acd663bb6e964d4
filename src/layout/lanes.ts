/**
 * Shares a drawing's fixed height among its lanes. What a lane gets depends on the level of detail
 * and never on where the view stands, so that nothing jumps while one pans.
 */
import { sum } from 'd3';

import type { Timeline } from '../model';
import { STRIP_ROW_PX, type Density, type LaneBand, type Size } from './types';

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
const LANE_PAD_PX = { full: 8, headed: 4, strip: 4 } as const;
const LANE_HEAD_PX = 17;
/** The one row of a folded lane. */
const FOLDED_PX = STRIP_ROW_PX + 1;

/** What a size and a density leave for gutter, axis and plot. */
export function measuresOf({ widthPx, heightPx }: Size, density: Density): Measures {
  const strip = density === 'strip';
  const gutterPx = strip || widthPx < 560 ? 0 : widthPx < 760 ? 108 : 136;
  const plotPx = Math.max(1, widthPx - gutterPx);
  const headed = !strip && gutterPx === 0;
  return {
    density,
    gutterPx,
    plotPx,
    axisPx: strip ? 34 : 48,
    heightPx,
    laneHeadPx: headed ? LANE_HEAD_PX : 0,
    lanePadPx: LANE_PAD_PX[strip ? 'strip' : headed ? 'headed' : 'full'],
    labelMaxPx: Math.max(96, Math.min(LABEL_MAX_PX, plotPx * 0.62)),
  };
}

/** A lane as a timeline has it. */
export type Lane = Timeline['core']['lanes'][number];

/** How many rows of a style there is room for below the axis, beside folded lanes. */
export function capacityOf(measures: Measures, lanes: readonly Lane[], style: RowStyle): number {
  const foldedPx = FOLDED_PX * (lanes.length - openOf(lanes).length);
  return Math.floor((roomOf(measures, lanes.length) - foldedPx) / PITCH_PX[style]);
}

/** The lanes that are not folded. */
export function openOf(lanes: readonly Lane[]): readonly Lane[] {
  return lanes.filter(({ folded }) => !folded);
}

/** Rows for each lane by what the open ones need; a folded one has one. */
export function laneRows(
  lanes: readonly Lane[],
  needOf: (lane: number) => number,
  capacity: number,
): readonly number[] {
  const open = [...lanes.keys()].filter((lane) => !lanes[lane]?.folded);
  const rows = allotRows(open.map(needOf), capacity);
  return lanes.map((_, lane) => rows[open.indexOf(lane)] ?? 1);
}

/**
 * Rows for each lane: what it needs where all fit; else one each, and the others one by one to the
 * lane that is worst off.
 */
export function allotRows(needs: readonly number[], capacity: number): number[] {
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
    lanes[lane]?.folded ? FOLDED_PX : (rows[lane] ?? 1) * PITCH_PX[style];
  const rowsPx = sum(lanes, (_, lane) => rowsPxOf(lane));
  const left = roomOf(measures, lanes.length) - rowsPx;
  const asked = lanes.length * bareLanePx(measures) + rowsPx;
  const press = left < 0 ? Math.max(0, measures.heightPx - measures.axisPx) / asked : 1;
  const pitchPx = PITCH_PX[style] * press;
  const headPx = measures.laneHeadPx * press;
  // Height that is left is for those that are open.
  const shares = openOf(lanes).length || count;
  const padPxOf = ({ folded }: Lane): number =>
    measures.lanePadPx * press + (folded && shares < count ? 0 : Math.max(0, left) / shares);
  let y = measures.axisPx;
  const bands = lanes.map((lane, index) => {
    const { id, name, folded: isFolded = false } = lane;
    const padPx = padPxOf(lane);
    const heightPx = headPx + padPx + rowsPxOf(index) * press;
    const band = { id, index, name, y, heightPx, rowsY: y + headPx + padPx / 2, isFolded };
    y += heightPx;
    return band;
  });
  return { bands, pitchPx };
}

/** Height of a lane without its rows. */
function bareLanePx({ laneHeadPx, lanePadPx }: Measures): number {
  return laneHeadPx + lanePadPx;
}

function roomOf(measures: Measures, laneCount: number): number {
  return measures.heightPx - measures.axisPx - laneCount * bareLanePx(measures);
}
