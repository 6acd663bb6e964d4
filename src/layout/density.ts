/**
 * How dense a folded lane is: how many events begin in each slice of time, and whether any lasts
 * through it. Slices are a level's, counted from the epoch, so that a strip moves with its view and
 * does not flicker. Each is found in O(log n): a strip costs its pixels, whatever the lane holds.
 */
import { bisectLeft, bisectRight, sum } from 'd3';

import type { Timeline } from '../model';
import { coarsestOf } from './packing/level';
import { isMoment } from './packing/shapes';
import { timeScale } from './timeScale';
import { STRIP_ROW_PX, type ClusterMark, type LaneBand, type Members, type Strip } from './types';

/** A slice at its level's coarsest zoom; up to twice as wide in a view. */
const SLICE_PX = 4;
/** Height of one event, and of each doubling; a row of them. */
const ONE_PX = 4;
const DOUBLING_PX = 2;
/** Of where something lasts and nothing begins. */
const LINE_PX = 1.5;

type View = {
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly plotPx: number;
};

type LaneDensity = {
  readonly events: Members;
  readonly anchors: Float64Array;
  /** Of what is certain to have lasted. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly matching: number | null;
};

/** Makes what draws the folded lanes of a timeline; each is indexed when it is first asked for. */
export function createStrips(
  timeline: Timeline,
): (band: LaneBand, view: View) => ClusterMark | null {
  const known = new Map<number, LaneDensity>();
  return (band, { level, start, end, plotPx }) => {
    const lane = known.get(band.index) ?? densityOf(timeline, band.index);
    known.set(band.index, lane);
    const sliceMs = SLICE_PX * coarsestOf(level);
    const toX = timeScale({ start, end }, plotPx);
    const slicePx = toX(start + sliceMs);
    const first = Math.floor(start / sliceMs);
    const columns: Strip['columns'][number][] = [];
    let begun = bisectLeft(lane.anchors, first * sliceMs);
    for (let k = first; k * sliceMs < end; k++) {
      const until = (k + 1) * sliceMs;
      const next = bisectLeft(lane.anchors, until);
      const lasts = bisectLeft(lane.starts, until) > bisectRight(lane.ends, k * sliceMs);
      const heightPx = columnPx(next - begun) || (lasts ? LINE_PX : 0);
      begun = next;
      if (heightPx > 0) columns.push({ slice: k, heightPx });
    }
    const [leftmost, rightmost] = [columns[0], columns.at(-1)];
    if (!leftmost || !rightmost) return null;
    const { events, anchors, matching } = lane;
    return {
      key: `strip:${band.id}`,
      kind: 'cluster',
      lane: band.index,
      y: band.rowsY + Math.min(STRIP_ROW_PX, band.y + band.heightPx - band.rowsY) / 2,
      x: toX(leftmost.slice * sliceMs),
      widthPx: rounded((rightmost.slice - leftmost.slice + 1) * slicePx),
      strip: {
        slicePx: rounded(slicePx),
        columns: columns.map(({ slice, heightPx }) => ({
          slice: slice - leftmost.slice,
          heightPx: rounded(heightPx),
        })),
      },
      events,
      span: { start: anchors[0] ?? start, end: anchors.at(-1) ?? end },
      matching,
      label: null,
      dimmed: matching === 0,
    };
  };
}

/** Taller by as much for each doubling, so that a lone event is seen beside a busy week. */
function columnPx(count: number): number {
  return count === 0 ? 0 : Math.min(STRIP_ROW_PX, ONE_PX + DOUBLING_PX * Math.log2(count));
}

function densityOf({ columns, dated, matches, order }: Timeline, lane: number): LaneDensity {
  const inLane = order.filter((event) => columns.lane[event] === lane);
  const { anchor, startLatest, endEarliest } = columns;
  const some = (of: (event: number) => number): Float64Array => Float64Array.from(inLane, of);
  const anchorOf = (event: number): number => anchor[event] as number;
  // A moment within loose bounds counts where it is drawn.
  const certain = (column: Float64Array) => (event: number) =>
    isMoment(startLatest[event] as number, endEarliest[event] as number)
      ? anchorOf(event)
      : (column[event] as number);
  return {
    events: {
      length: inLane.length,
      slice: (start, end) => [...inLane.subarray(start, end)],
      includes: (event) => event < dated && columns.lane[event] === lane,
    },
    anchors: some(anchorOf),
    starts: some(certain(startLatest)).sort(),
    ends: some(certain(endEarliest)).sort(),
    matching: matches && sum(inLane, (event) => matches[event]),
  };
}

function rounded(px: number): number {
  return Math.round(px * 100) / 100;
}
