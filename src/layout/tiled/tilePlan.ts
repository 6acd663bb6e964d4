/**
 * How a drawing of very many events is divided: rows for each lane, tiles and cells of time. It
 * follows from the drawing's size and the number of lanes alone, so no level and no view can make a
 * lane jump; and it is what bounds the number of marks.
 */
import { sum } from 'd3';

import {
  bandsOf,
  capacityOf,
  laneRows,
  measuresOf,
  expandedLanes,
  type Bands,
  type Lane,
  type Measures,
  type RowStyle,
} from '../lanes';
import type { Density, Size } from '../types';

export type TilePlan = Bands & {
  readonly measures: Measures;
  readonly style: RowStyle;
  /** Of each lane. The last is that of the counted marks; the first few are for long bars. */
  readonly rows: readonly LaneRows[];
  /** Width of a tile, a power of two of level pixels, as its exponent. */
  readonly tileExp: number;
  /** Width of the cell that a counted mark counts: as `tileExp`, and no more. */
  readonly cellExp: number;
  /** Marks of their own that a tile of a lane may have. */
  readonly marksPerTile: number;
};

export type LaneRows = { readonly all: number; readonly long: number };

/** A drawing of 1280 pixels never has more marks; a wider one has in proportion. */
const MAX_MARKS = 300;
const MAX_PER_TILE = 24;
/** Of the marks, no more than this share count cells. */
const CELL_SHARE = 0.25;
const MIN_TILE_EXP = 9;
const MIN_CELL_EXP = 7;

/** The plan of a drawing. `lanes` as the timeline has them. */
export function createTilePlan(size: Size, density: Density, lanes: readonly Lane[]): TilePlan {
  const fullMeasures = measuresOf(size, density);
  const { plotPx } = fullMeasures;
  const count = Math.max(1, lanes.length);
  const maxMarks = (MAX_MARKS * Math.max(size.widthPx, 640)) / 1280;
  /** Pieces of a power of two of pixels that a plot can touch. */
  const pieces = (exp: number): number => Math.ceil(plotPx / 2 ** exp) + 1;

  let cellExp = MIN_CELL_EXP;
  while (count * pieces(cellExp) > maxMarks * CELL_SHARE && 2 ** cellExp < plotPx) cellExp++;
  const tileExp = Math.max(MIN_TILE_EXP, cellExp);
  const style = styleOf(fullMeasures, lanes);
  const capacity = capacityOf(fullMeasures, lanes, style);
  const rowCounts = laneRows(lanes, () => capacity, capacity);
  const rows = rowCounts.map((all) => ({ all, long: longRows(all) }));
  // Long bars last more than half a tile each.
  const long = sum(rows, (lane) => lane.long) * pieces(tileExp - 1);
  // One more for the counted mark of what began earlier; tiles reach into their neighbours.
  const tileMarks = maxMarks - count * (pieces(cellExp) + 1) - long;
  return {
    // A label must fit over a long bar.
    measures: {
      ...fullMeasures,
      labelMaxPx: Math.min(fullMeasures.labelMaxPx, 2 ** (tileExp - 1) - 16),
    },
    style,
    ...bandsOf(lanes, rowCounts, style, fullMeasures),
    rows,
    tileExp,
    cellExp,
    marksPerTile: Math.min(
      MAX_PER_TILE,
      Math.max(0, Math.floor(tileMarks / count / (pieces(tileExp) + 1))),
    ),
  };
}

/** Words where each lane has room for some besides its counted marks. */
function styleOf(measures: Measures, lanes: readonly Lane[]): RowStyle {
  if (measures.density !== 'full') return 'bare';
  const rowsOf = (style: RowStyle): number =>
    capacityOf(measures, lanes, style) / Math.max(1, expandedLanes(lanes).length);
  if (rowsOf('two-line') >= 4) return 'two-line';
  return rowsOf('one-line') >= 2 ? 'one-line' : 'bare';
}

/** Long bars would otherwise take all the rows of a view that is inside many of them. */
function longRows(all: number): number {
  return all < 3 ? 0 : Math.min(4, Math.floor((all - 1) / 2));
}
