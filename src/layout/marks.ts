/** From a lane packed at its level's coarsest zoom to the marks of one view, in plot pixels. */
import type { Timeline } from '../model';
import { placeLabels, type RowItem } from './labels';
import { PITCH_PX, type RowStyle } from './lanes';
import { shapesIn, type LanePack, type LevelPack } from './levels';
import type { PackedCluster, PackedShape } from './pack';
import { isMoment } from './shapes';
import type { ClusterMark, EventMark, Label, Mark, MeasureText } from './types';

/** How one view looks at a level. */
export type Lens = {
  readonly plotPx: number;
  /** Level pixel at the plot's left edge. */
  readonly left: number;
  /** Level pixels grow by this on the way to the screen: 1 at the level's coarsest, up to 2. */
  readonly scale: number;
  /** Epoch ms to plot pixels. */
  readonly toX: (instant: number) => number;
  readonly measure: MeasureText;
};

/** Room beside the plot in which a mark may stand whose label reaches into it, level pixels. */
const MARGIN_PX = 420;
/** SVG has single precision: nothing is drawn further out than this. */
const CLIP_PX = 64;
/** Where words and marks stand in a row, from its top. */
const ROW_PX: { readonly [style in RowStyle]: { baseline: number; point: number; bar: number } } = {
  'two-line': { baseline: 15, point: 10.5, bar: 37 },
  'one-line': { baseline: 15, point: 10.5, bar: 22.5 },
  bare: { baseline: 0, point: 6, bar: 6 },
};

/** The marks of a lane that are in sight, with their labels. */
export function marksOf(timeline: Timeline, lane: LanePack, level: LevelPack, lens: Lens): Mark[] {
  const byRow = new Map<number, PackedShape[]>();
  const right = lens.left + lens.plotPx / lens.scale;
  for (const shape of shapesIn(lane, lens.left - MARGIN_PX, right + MARGIN_PX)) {
    const row = byRow.get(shape.row);
    if (row) row.push(shape);
    else byRow.set(shape.row, [shape]);
  }
  const marks: Mark[] = [];
  for (const [row, shapes] of byRow) {
    const top = lane.band.rowsY + row * PITCH_PX[level.style];
    const at = ROW_PX[level.style];
    const items = shapes.map((shape) => itemOf(shape, level, lens));
    const labels = placeLabels(items, lens.plotPx, top + at.baseline, level.style, lens.measure);
    items.forEach((item, k) => {
      const label = labels[k] ?? null;
      const inSight = item.to >= -item.radiusPx && item.from <= lens.plotPx + item.radiusPx;
      if (!inSight && !label) return;
      const y = top + (item.form === 'point' ? at.point : at.bar);
      marks.push(eventMark(timeline, item, lane.band.index, y, label, lens));
    });
  }
  for (const cluster of lane.clusters) {
    const top = lane.band.rowsY + cluster.row * PITCH_PX[level.style];
    const mark = clusterMark(timeline, cluster, lane.band.index, top + ROW_PX[level.style].point, lens);
    if (mark) marks.push(mark);
  }
  return marks;
}

function itemOf(shape: PackedShape, level: LevelPack, { left, scale }: Lens): RowItem {
  const onScreen = (levelPx: number): number => (levelPx - left) * scale;
  return {
    event: shape.event,
    form: shape.form,
    side: shape.side,
    radiusPx: shape.radiusPx,
    from: onScreen(shape.from),
    to: onScreen(shape.to),
    at: onScreen(shape.at),
    text: shape.side === 'none' ? null : level.textOf(shape.event),
  };
}

function eventMark(
  timeline: Timeline,
  item: RowItem,
  lane: number,
  y: number,
  label: Label | null,
  { toX, plotPx }: Lens,
): EventMark {
  const { event } = item;
  const bounds = timeline.boundsOf(event);
  const when = timeline.whenOf(event);
  const clip = (x: number): number => Math.min(Math.max(x, -CLIP_PX), plotPx + CLIP_PX);
  const stretch = (start: number, end: number): readonly [number, number] | null =>
    end > start && toX(end) > -CLIP_PX && toX(start) < plotPx + CLIP_PX
      ? [clip(toX(start)), clip(toX(end))]
      : null;
  const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
  const moment = isMoment(startLatest, endEarliest);
  const anchor = timeline.anchorOf(event);
  const parts = [when?.first, when?.last];
  return {
    key: timeline.idOf(event),
    kind: item.form === 'bar' ? 'span' : 'point',
    event,
    lane,
    status: timeline.statusOf(event),
    importance: timeline.importanceOf(event),
    x: clip(item.at),
    y,
    radiusPx: item.radiusPx,
    bar: item.form === 'bar' && !moment ? stretch(startLatest, endEarliest) : null,
    fadeStart: item.form === 'point' ? null : stretch(startEarliest, moment ? anchor : startLatest),
    fadeEnd: item.form === 'point' ? null : stretch(moment ? anchor : endEarliest, endLatest),
    openEnd: when?.form === 'since' || when?.form === 'open-end' || when?.form === 'from',
    openStart: when?.form === 'by' || when?.form === 'until',
    approximate: parts.some((part) => part?.approximate === true),
    uncertain: parts.some((part) => part?.uncertain === true),
    night: when?.night ?? false,
    label,
  };
}

function clusterMark(
  timeline: Timeline,
  cluster: PackedCluster,
  lane: number,
  y: number,
  { left, scale, plotPx }: Lens,
): ClusterMark | null {
  const from = (cluster.from - left) * scale;
  const to = (cluster.to - left) * scale;
  const half = cluster.widthPx / 2;
  // One that stands for long spans keeps its count in sight, as a pinned label does.
  const x = Math.max(Math.min((from + to) / 2, Math.max(plotPx - half, from)), Math.min(half, to));
  if (x + half < 0 || x - half > plotPx) return null;
  const events = cluster.members.map((member) => member.event);
  const bounds = events.map((event) => timeline.boundsOf(event));
  return {
    key: `cluster-${lane}-${timeline.idOf(events[0] ?? 0)}`,
    kind: 'cluster',
    lane,
    events,
    span: {
      start: Math.min(...bounds.map((bound) => bound.startEarliest)),
      end: Math.max(...bounds.map((bound) => bound.endLatest)),
    },
    x,
    y,
    widthPx: cluster.widthPx,
    label: null,
  };
}
