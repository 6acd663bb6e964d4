/**
 * Shares a drawing's fixed height among its lanes. What a lane gets depends on the level of detail
 * and never on where the view stands, so that nothing jumps while one pans.
 */
import type { Density, LaneBand, Size } from './types';

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

/** How many rows of a style there is room for below the axis. */
export function capacityOf(measures: Measures, laneCount: number, style: RowStyle): number {
  return Math.floor(roomOf(measures, laneCount) / PITCH_PX[style]);
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
  lanes: readonly { readonly id: string; readonly name: string }[],
  rows: readonly number[],
  style: RowStyle,
  measures: Measures,
): Bands {
  const count = Math.max(1, lanes.length);
  const rowCount = rows.reduce((sum, one) => sum + one, 0);
  const left = roomOf(measures, lanes.length) - rowCount * PITCH_PX[style];
  const asked = lanes.length * bareLanePx(measures) + rowCount * PITCH_PX[style];
  const press = left < 0 ? Math.max(0, measures.heightPx - measures.axisPx) / asked : 1;
  const pitchPx = PITCH_PX[style] * press;
  const headPx = measures.laneHeadPx * press;
  const padPx = measures.lanePadPx * press + Math.max(0, left) / count;
  let y = measures.axisPx;
  const bands = lanes.map(({ id, name }, index) => {
    const heightPx = headPx + padPx + (rows[index] ?? 1) * pitchPx;
    const band = { id, index, name, y, heightPx, rowsY: y + headPx + padPx / 2 };
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
