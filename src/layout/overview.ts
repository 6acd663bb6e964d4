import { max } from 'd3';

import type { Words } from '../i18n';
import type { Timeline } from '../model';
import type { createTicks, LabelPx } from '../time';
import { axisOf } from './axis';
import { isMoment } from './packing/shapes';
import { timeScale } from './timeScale';
import type { OverviewCell, MeasureText, Overview } from './types';

type OverviewOptions = {
  readonly widthPx: number;
  readonly slicePx: number;
  readonly ticks: ReturnType<typeof createTicks>;
  readonly labelPx: LabelPx;
  readonly words: Words;
  readonly measure: MeasureText;
};

/** Lays out the overview: counts of events for each lane and slice of the period, with ticks. */
export function overviewOf(
  timeline: Timeline,
  { widthPx, slicePx, ticks, labelPx, words, measure }: OverviewOptions,
): Overview {
  const { period } = timeline;
  const slices = Math.max(1, Math.round(widthPx / slicePx));
  const sliceWidthPx = widthPx / slices;
  const { overlapping, anchored } = countsOf(timeline, slices);
  const cells: OverviewCell[] = [];
  overlapping.forEach((overlapCount, k) => {
    const anchorCount = anchored[k] ?? 0;
    if (overlapCount === 0 && anchorCount === 0) return;
    const lane = Math.floor(k / slices);
    const previous = cells.at(-1);
    const x = (k % slices) * sliceWidthPx;
    // Equal neighbours merge into one cell, so that a long span is one rectangle, not a hundred.
    if (
      previous &&
      anchorCount + previous.anchorCount === 0 &&
      previous.lane === lane &&
      previous.overlapCount === overlapCount &&
      Math.abs(previous.x + previous.widthPx - x) < 1e-6
    ) {
      cells[cells.length - 1] = { ...previous, widthPx: previous.widthPx + sliceWidthPx };
    } else cells.push({ lane, x, widthPx: sliceWidthPx, overlapCount, anchorCount });
  });
  const toX = timeScale(period, widthPx);
  const axisTicks = ticks(period, widthPx, labelPx);
  const { minor, major } = axisOf(axisTicks, { words, toX, plotPx: widthPx, measure });
  const matches = matchingSlices(timeline, slices, sliceWidthPx);
  const maxAnchorCount = max(anchored) ?? 0;
  return { period, cells, maxAnchorCount, matches, ticks: minor.length > 0 ? minor : major };
}

type Counts = { readonly overlapping: Int32Array; readonly anchored: Int32Array };

/**
 * Counts for each lane and slice the events that overlap the slice, and those with their anchor in
 * it; index `lane * slices + slice`. Overlaps are running sums of the changes at the ends of each
 * event, so that a long event costs no more than a short one.
 */
function countsOf({ core, columns, dated, period }: Timeline, slices: number): Counts {
  const { startLatest, endEarliest, anchor, lane: laneColumn } = columns;
  const msPerSlice = (period.end - period.start) / slices;
  // One more than the slices, for ends beyond the last slice.
  const stride = slices + 1;
  const changes = new Int32Array(core.lanes.length * stride);
  const anchored = new Int32Array(core.lanes.length * slices);
  for (let i = 0; i < dated; i++) {
    const [latest = 0, earliest = 0] = [startLatest[i], endEarliest[i]];
    // A point in time counts once, at its anchor; a span counts along its certain part.
    const isPointInTime = isMoment(latest, earliest);
    const at = anchor[i] ?? 0;
    const start = isPointInTime ? at : latest;
    const end = isPointInTime ? start : earliest;
    const first = Math.floor((start - period.start) / msPerSlice);
    const last = Math.max(first, Math.ceil((end - period.start) / msPerSlice) - 1);
    const lane = laneColumn[i] ?? 0;
    const anchorSlice = Math.floor((at - period.start) / msPerSlice);
    if (anchorSlice >= 0 && anchorSlice < slices) {
      const cell = lane * slices + anchorSlice;
      anchored[cell] = (anchored[cell] ?? 0) + 1;
    }
    if (last < 0 || first >= slices) continue;
    const base = lane * stride;
    const [begins, ends] = [base + Math.max(0, first), base + Math.min(slices - 1, last) + 1];
    changes[begins] = (changes[begins] ?? 0) + 1;
    changes[ends] = (changes[ends] ?? 0) - 1;
  }
  const overlapping = new Int32Array(core.lanes.length * slices);
  core.lanes.forEach((_, lane) => {
    let count = 0;
    for (let slice = 0; slice < slices; slice++) {
      count += changes[lane * stride + slice] ?? 0;
      overlapping[lane * slices + slice] = count;
    }
  });
  return { overlapping, anchored };
}

/** Returns the slices with the anchor of a matching event; null if no search is active. */
function matchingSlices(
  { columns, dated, matches, period }: Timeline,
  slices: number,
  widthPx: number,
): Overview['matches'] {
  if (!matches) return null;
  const found = new Set<number>();
  const msPerSlice = (period.end - period.start) / slices;
  for (let i = 0; i < dated; i++) {
    if (matches[i] !== 1) continue;
    const slice = Math.floor(((columns.anchor[i] as number) - period.start) / msPerSlice);
    if (slice >= 0 && slice < slices) found.add(slice);
  }
  return [...found].map((slice) => ({ x: slice * widthPx, widthPx }));
}
