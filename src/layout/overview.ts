import type { Words } from '../i18n';
import type { Timeline } from '../model';
import type { createTicks, LabelPx } from '../time';
import { axisOf } from './axis';
import { isMoment } from './shapes';
import type { DensityCell, MeasureText, Overview } from './types';

type OverviewOptions = {
  readonly widthPx: number;
  readonly slicePx: number;
  readonly ticks: ReturnType<typeof createTicks>;
  readonly labelPx: LabelPx;
  readonly words: Words;
  readonly measure: MeasureText;
  /** Instead of `countsOf`, where looking at every event would be too slow. */
  readonly counter?: ((slices: number) => Uint32Array) | undefined;
};

/** The whole period as a strip: how many events of each lane touch each slice of it. */
export function overviewOf(
  timeline: Timeline,
  { widthPx, slicePx, ticks, labelPx, words, measure, counter }: OverviewOptions,
): Overview {
  const { period } = timeline;
  const slices = Math.max(1, Math.round(widthPx / slicePx));
  const sliceWidthPx = widthPx / slices;
  const counts = counter?.(slices) ?? countsOf(timeline, slices);
  const cells: DensityCell[] = [];
  let most = 0;
  counts.forEach((count, k) => {
    if (count === 0) return;
    most = Math.max(most, count);
    const lane = Math.floor(k / slices);
    const previous = cells.at(-1);
    const x = (k % slices) * sliceWidthPx;
    // Equal neighbours make one cell: a long span is one rectangle, not a hundred.
    if (
      previous &&
      previous.lane === lane &&
      previous.count === count &&
      Math.abs(previous.x + previous.widthPx - x) < 1e-6
    ) {
      cells[cells.length - 1] = { ...previous, widthPx: previous.widthPx + sliceWidthPx };
    } else cells.push({ lane, x, widthPx: sliceWidthPx, count });
  });
  const toX = (instant: number): number =>
    ((instant - period.start) / (period.end - period.start)) * widthPx;
  const both = ticks(period, widthPx, labelPx);
  const { minor, major } = axisOf(both, { words, toX, plotPx: widthPx, measure });
  return { period, cells, most, ticks: minor.length > 0 ? minor : major };
}

/** How many events of each lane touch each slice of the period, lane by lane. */
function countsOf(timeline: Timeline, slices: number): Uint32Array {
  const { period } = timeline;
  const msPerSlice = (period.end - period.start) / slices;
  const counts = new Uint32Array(timeline.core.lanes.length * slices);
  for (let i = 0; i < timeline.dated; i++) {
    const { startLatest, endEarliest } = timeline.boundsOf(i);
    // A moment counts once, where it is drawn; a span wherever it is certain to have lasted.
    const moment = isMoment(startLatest, endEarliest);
    const start = moment ? timeline.anchorOf(i) : startLatest;
    const end = moment ? start : endEarliest;
    const first = Math.floor((start - period.start) / msPerSlice);
    const last = Math.max(first, Math.ceil((end - period.start) / msPerSlice) - 1);
    const base = timeline.laneOf(i) * slices;
    for (let s = Math.max(0, first); s <= Math.min(slices - 1, last); s++) {
      counts[base + s] = (counts[base + s] ?? 0) + 1;
    }
  }
  return counts;
}
