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

/** The whole period as a strip: how many events of each lane touch each slice of it, and stand in it. */
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
    // Equal neighbours make one cell: a long span is one rectangle, not a hundred.
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
 * How many events of each lane touch each slice of the period, and how many have their place in it,
 * lane by lane. Only where a count changes is noted of each event, so that a long one costs no more
 * than a short one.
 */
function countsOf({ core, columns, dated, period }: Timeline, slices: number): Counts {
  const { startLatest, endEarliest, anchor, lane } = columns;
  const msPerSlice = (period.end - period.start) / slices;
  // One more than the slices, for what lasts beyond the last.
  const stride = slices + 1;
  const changes = new Int32Array(core.lanes.length * stride);
  const anchored = new Int32Array(core.lanes.length * slices);
  for (let i = 0; i < dated; i++) {
    const [latest = 0, earliest = 0] = [startLatest[i], endEarliest[i]];
    // A moment counts once, where it is drawn; a span wherever it is certain to have lasted.
    const isPointInTime = isMoment(latest, earliest);
    const at = anchor[i] ?? 0;
    const start = isPointInTime ? at : latest;
    const end = isPointInTime ? start : earliest;
    const first = Math.floor((start - period.start) / msPerSlice);
    const last = Math.max(first, Math.ceil((end - period.start) / msPerSlice) - 1);
    const laneIndex = lane[i] ?? 0;
    const anchorSlice = Math.floor((at - period.start) / msPerSlice);
    if (anchorSlice >= 0 && anchorSlice < slices) {
      const cell = laneIndex * slices + anchorSlice;
      anchored[cell] = (anchored[cell] ?? 0) + 1;
    }
    if (last < 0 || first >= slices) continue;
    const base = laneIndex * stride;
    const [begins, ends] = [base + Math.max(0, first), base + Math.min(slices - 1, last) + 1];
    changes[begins] = (changes[begins] ?? 0) + 1;
    changes[ends] = (changes[ends] ?? 0) - 1;
  }
  const overlapping = new Int32Array(core.lanes.length * slices);
  core.lanes.forEach((_, one) => {
    let count = 0;
    for (let slice = 0; slice < slices; slice++) {
      count += changes[one * stride + slice] ?? 0;
      overlapping[one * slices + slice] = count;
    }
  });
  return { overlapping, anchored };
}

/** The slices that something begins in that a text matches. */
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
