/**
 * The plan of a drawing of very many events: rows for each lane, and the width of tiles. It depends
 * on the drawing's size, its density and the lanes only, so that lanes never jump during a pan or
 * zoom. It also limits the number of marks.
 */
import { sum } from 'd3';

import {
  bandsOf,
  capacityOf,
  laneRows,
  measuresOf,
  expandedLanes,
  PITCH_PX,
  type Bands,
  type Lane,
  type Measures,
  type RowStyle,
} from '../lanes';
import { THIN_PITCH_PX } from '../packing/strip';
import type { Density, Size } from '../types';

export type TilePlan = Bands & {
  readonly measures: Measures;
  readonly style: RowStyle;
  readonly rows: readonly LaneRows[];
  /** A tile is 2^tileExp level pixels wide. */
  readonly tileExp: number;
  /** An event longer than 2^longExp level pixels is a long span, with a row of its own. */
  readonly longExp: number;
  /** Maximum number of events with their own mark in a tile of a lane. */
  readonly marksPerTile: number;
};

/**
 * The rows of a lane, from top to bottom. `all` rows hold marks and labels, and long spans choose
 * among the first `long` of them. `thin` thin rows hold more long spans. `strip` rows hold dots and
 * columns.
 */
export type LaneRows = {
  readonly all: number;
  readonly long: number;
  readonly strip: number;
  readonly thin: number;
};

/** The most marks of a drawing of 1280 pixels; in proportion for other widths above 640. */
const MAX_MARKS = 300;
const MAX_PER_TILE = 24;
const MIN_TILE_EXP = 9;
/** A span of a third of a plot is a long span at each zoom of a level: scales differ by 2.1. */
const LONG_SHARE = 1 / 3 / 2.1;
/** The most marks of long spans in thin rows, likewise. */
const MAX_THIN_MARKS = 200;
/** Shares of the rows of a lane for its strip, and of the strip for thin rows. */
const STRIP_SHARE = 0.4;
const THIN_SHARE = 0.4;

export function createTilePlan(size: Size, density: Density, lanes: readonly Lane[]): TilePlan {
  const fullMeasures = measuresOf(size, density);
  const { plotPx } = fullMeasures;
  const count = Math.max(1, lanes.length);
  const widths = Math.max(size.widthPx, 640) / 1280;
  const maxMarks = MAX_MARKS * widths;
  /** The most tiles or cells of 2^exp level pixels that a plot overlaps. */
  const pieces = (exp: number): number => Math.ceil(plotPx / 2 ** exp) + 1;

  const tileExp = MIN_TILE_EXP;
  const longExp = Math.min(tileExp - 1, Math.floor(Math.log2(plotPx * LONG_SHARE)));
  const style = styleOf(fullMeasures, lanes);
  const capacity = capacityOf(fullMeasures, lanes, style);
  const rowCounts = laneRows(lanes, () => capacity, capacity);
  const mostThin = Math.floor((MAX_THIN_MARKS * widths) / count / pieces(longExp));
  const rows = rowCounts.map((all): LaneRows => {
    const strip = Math.max(1, Math.round(all * STRIP_SHARE));
    const thinPx = strip * PITCH_PX[style] * THIN_SHARE;
    const thin = Math.max(1, Math.min(mostThin, Math.floor(thinPx / THIN_PITCH_PX.min)));
    return { all: all - strip, long: longRows(all - strip), strip, thin };
  });
  const longSpanMarks = sum(rows, (lane) => lane.long) * pieces(longExp);
  return {
    // A label must fit in half of its tile and half of a neighbour, on one side of its mark.
    measures: {
      ...fullMeasures,
      labelMaxPx: Math.min(fullMeasures.labelMaxPx, 2 ** tileExp - 32),
    },
    style,
    ...bandsOf(lanes, rowCounts, style, fullMeasures),
    rows,
    tileExp,
    longExp,
    marksPerTile: Math.min(
      MAX_PER_TILE,
      Math.max(0, Math.floor((maxMarks - longSpanMarks) / count / (pieces(tileExp) + 1))),
    ),
  };
}

/** Returns the roomiest style in which each lane has rows for labels besides its strip. */
function styleOf(measures: Measures, lanes: readonly Lane[]): RowStyle {
  if (measures.density !== 'full') return 'bare';
  const rowsOf = (style: RowStyle): number =>
    capacityOf(measures, lanes, style) / Math.max(1, expandedLanes(lanes).length);
  if (rowsOf('two-line') >= 5) return 'two-line';
  if (rowsOf('one-line') >= 3) return 'one-line';
  return rowsOf('tight') >= 2 ? 'tight' : 'bare';
}

/** Limits the rows of long spans, which could otherwise fill a view that is inside many of them. */
function longRows(all: number): number {
  return all < 2 ? 0 : Math.min(4, Math.floor(all / 2));
}
