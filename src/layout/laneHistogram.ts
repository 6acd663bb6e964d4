/**
 * The histogram of a collapsed lane: how many events begin in each slice of time, and whether an
 * event is ongoing in it. Slices depend on the level and count from the epoch, so that columns pan
 * with the view and do not flicker. A column costs O(log n) for n events.
 */
import { bisectLeft, bisectRight, sum } from 'd3';

import type { Timeline } from '../model';
import { doublingLevels } from './packing/levelOfDetail';
import { isMoment } from './packing/shapes';
import { timeScale } from './timeScale';
import {
  HISTOGRAM_HEIGHT_PX,
  type ClusterMark,
  type LaneBand,
  type ClusterEvents,
  type LaneHistogram,
} from './types';

/** Width of a slice at its level's coarsest zoom; up to twice as wide in a view. */
const SLICE_PX = 4;
/** Height of a column for one event, and what each doubling of the count adds. */
const SINGLE_EVENT_PX = 4;
const DOUBLING_PX = 2;
/** Height of a column if an event is ongoing and none begins. */
const ONGOING_PX = 1.5;

type HistogramView = {
  /** Milliseconds a pixel at the coarsest zoom of the drawing's level. */
  readonly msPerPx: number;
  readonly start: number;
  readonly end: number;
  readonly plotPx: number;
};

type IndexedLane = {
  readonly events: ClusterEvents;
  readonly anchors: Float64Array;
  /** Sorted starts of the certain part of each event; `ends` likewise. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly matchCount: number | null;
};

/**
 * Creates the histograms of a timeline's collapsed lanes. Each lane is indexed at its first use.
 */
export function createLaneHistograms(
  timeline: Timeline,
): (band: LaneBand, view: HistogramView) => ClusterMark | null {
  const indexedLanes = new Map<number, IndexedLane>();
  return (band, { msPerPx, start, end, plotPx }) => {
    const lane = indexedLanes.get(band.index) ?? indexLane(timeline, band.index);
    indexedLanes.set(band.index, lane);
    const { levelOf, msPerPxOf } = doublingLevels;
    const sliceMs = SLICE_PX * msPerPxOf(levelOf(msPerPx));
    const toX = timeScale({ start, end }, plotPx);
    const slicePx = toX(start + sliceMs);
    const first = Math.floor(start / sliceMs);
    const columns: LaneHistogram['columns'][number][] = [];
    let startedCount = bisectLeft(lane.anchors, first * sliceMs);
    for (let k = first; k * sliceMs < end; k++) {
      const sliceEnd = (k + 1) * sliceMs;
      const next = bisectLeft(lane.anchors, sliceEnd);
      const isOngoing = bisectLeft(lane.starts, sliceEnd) > bisectRight(lane.ends, k * sliceMs);
      const heightPx = columnPx(next - startedCount) || (isOngoing ? ONGOING_PX : 0);
      startedCount = next;
      if (heightPx > 0) columns.push({ slice: k, heightPx });
    }
    const [leftmost, rightmost] = [columns[0], columns.at(-1)];
    if (!leftmost || !rightmost) return null;
    const { events, anchors, matchCount } = lane;
    return {
      key: `strip:${band.id}`,
      kind: 'cluster',
      lane: band.index,
      y: band.rowsY + Math.min(HISTOGRAM_HEIGHT_PX, band.y + band.heightPx - band.rowsY) / 2,
      x: toX(leftmost.slice * sliceMs),
      heightPx: HISTOGRAM_HEIGHT_PX,
      count: null,
      widthPx: roundPx((rightmost.slice - leftmost.slice + 1) * slicePx),
      histogram: {
        slicePx: roundPx(slicePx),
        columns: columns.map(({ slice, heightPx }) => ({
          slice: slice - leftmost.slice,
          heightPx: roundPx(heightPx),
        })),
      },
      events,
      span: { start: anchors[0] ?? start, end: anchors.at(-1) ?? end },
      matchCount,
      label: null,
      isDimmed: matchCount === 0,
    };
  };
}

/** Logarithmic, so that a single event is visible beside a busy week. */
function columnPx(count: number): number {
  return count === 0
    ? 0
    : Math.min(HISTOGRAM_HEIGHT_PX, SINGLE_EVENT_PX + DOUBLING_PX * Math.log2(count));
}

function indexLane({ columns, dated, matches, order }: Timeline, lane: number): IndexedLane {
  const inLane = order.filter((event) => columns.lane[event] === lane);
  const { anchor, startLatest, endEarliest } = columns;
  const valuesOf = (of: (event: number) => number): Float64Array => Float64Array.from(inLane, of);
  const anchorOf = (event: number): number => anchor[event] as number;
  // A point in time with loose bounds counts at its anchor, where it is drawn.
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
    anchors: valuesOf(anchorOf),
    starts: valuesOf(certain(startLatest)).sort(),
    ends: valuesOf(certain(endEarliest)).sort(),
    matchCount: matches && sum(inLane, (event) => matches[event]),
  };
}

function roundPx(px: number): number {
  return Math.round(px * 100) / 100;
}
