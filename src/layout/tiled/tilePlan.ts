/**
 * The plan of a drawing of very many events: rows for each lane, and the widths of tiles and cells.
 * It depends on the drawing's size, its density and the lanes only, so that lanes never jump during
 * a pan or zoom. It also limits the number of marks.
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
  /** Rows of each lane. The last row is for clusters; the first `long` rows are for long spans. */
  readonly rows: readonly LaneRows[];
  /** A tile is 2^tileExp level pixels wide. */
  readonly tileExp: number;
  /** A cell, whose events share a cluster, is 2^cellExp level pixels wide; at most a tile. */
  readonly cellExp: number;
  /** Maximum number of events with their own mark in a tile of a lane. */
  readonly marksPerTile: number;
};

export type LaneRows = { readonly all: number; readonly long: number };

/** The most marks of a drawing of 1280 pixels; in proportion for other widths above 640. */
const MAX_MARKS = 300;
const MAX_PER_TILE = 24;
/** Maximum share of cell clusters among the marks. */
const CELL_SHARE = 0.25;
const MIN_TILE_EXP = 9;
const MIN_CELL_EXP = 7;

export function createTilePlan(size: Size, density: Density, lanes: readonly Lane[]): TilePlan {
  const fullMeasures = measuresOf(size, density);
  const { plotPx } = fullMeasures;
  const count = Math.max(1, lanes.length);
  const maxMarks = (MAX_MARKS * Math.max(size.widthPx, 640)) / 1280;
  /** The most tiles or cells of 2^exp level pixels that a plot overlaps. */
  const pieces = (exp: number): number => Math.ceil(plotPx / 2 ** exp) + 1;

  let cellExp = MIN_CELL_EXP;
  while (count * pieces(cellExp) > maxMarks * CELL_SHARE && 2 ** cellExp < plotPx) cellExp++;
  const tileExp = Math.max(MIN_TILE_EXP, cellExp);
  const style = styleOf(fullMeasures, lanes);
  const capacity = capacityOf(fullMeasures, lanes, style);
  const rowCounts = laneRows(lanes, () => capacity, capacity);
  const rows = rowCounts.map((all) => ({ all, long: longRows(all) }));
  // Each long span is longer than half a tile.
  const longSpanMarks = sum(rows, (lane) => lane.long) * pieces(tileExp - 1);
  // The 1 is for the cluster at the left edge.
  const tileMarks = maxMarks - count * (pieces(cellExp) + 1) - longSpanMarks;
  return {
    // A label must fit over the shortest long span.
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

/** Returns the roomiest style in which each lane has rows for labels besides its clusters. */
function styleOf(measures: Measures, lanes: readonly Lane[]): RowStyle {
  if (measures.density !== 'full') return 'bare';
  const rowsOf = (style: RowStyle): number =>
    capacityOf(measures, lanes, style) / Math.max(1, expandedLanes(lanes).length);
  if (rowsOf('two-line') >= 4) return 'two-line';
  return rowsOf('one-line') >= 2 ? 'one-line' : 'bare';
}

/** Limits the rows of long spans, which could otherwise fill a view that is inside many of them. */
function longRows(all: number): number {
  return all < 3 ? 0 : Math.min(4, Math.floor((all - 1) / 2));
}
