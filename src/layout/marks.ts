/** Maps a lane that was packed at its level's coarsest zoom to the marks of one view. */
import { sum } from 'd3';

import type { Timeline } from '../model';
import type { DateParts } from '../time';
import { clusterInterval } from './packing/clusters';
import { placeLabels, type RowItem } from './labels/placeLabels';
import { LABEL_MAX_PX, PITCH_PX, type RowStyle } from './lanes';
import { shapesIn, type LanePack, type LevelPack, type LevelCluster } from './packing/packLevel';
import type { PackedShape } from './packing/packLane';
import { isMoment } from './packing/shapes';
import type { ClusterMark, Doubt, EventMark, Label, Mark, MeasureText, Members } from './types';

/** The mapping from level pixels to the plot pixels of one view. */
export type LevelToView = {
  readonly plotPx: number;
  /** The plot's left edge in level pixels. */
  readonly left: number;
  /** Plot pixels a level pixel: 1 at the level's coarsest zoom, up to 2. */
  readonly scale: number;
  /** Epoch ms to plot pixels. */
  readonly toX: (instant: number) => number;
  readonly measure: MeasureText;
};

/** The label of a mark this far outside the plot can still reach into it. Level pixels. */
const MARGIN_PX = LABEL_MAX_PX + 40;
/** Marks are clipped this far outside the plot, because SVG has single precision. */
const CLIP_PX = 64;

/** Vertical positions in a row, in pixels from its top. */
type RowPx = {
  readonly baseline: number;
  readonly point: number;
  /** Below the label, with space for a glyph on the line. */
  readonly span: number;
  readonly cluster: number;
};
const ROW_PX: { readonly [style in RowStyle]: RowPx } = {
  'two-line': { baseline: 13, point: 9, span: 36.5, cluster: 10.5 },
  'one-line': { baseline: 12, point: 8, span: 20, cluster: 10 },
  tight: { baseline: 12, point: 8, span: 18, cluster: 10 },
  bare: { baseline: 0, point: 4.5, span: 4.5, cluster: 4.5 },
};

/** Radius of a glyph on a line that is close below its label. */
const TIGHT_GLYPH_ON_LINE_PX = 3;

/** Returns the visible marks of a lane with their labels, in plot pixels. */
export function marksOf(
  timeline: Timeline,
  lane: LanePack,
  pack: LevelPack,
  levelToView: LevelToView,
): Mark[] {
  const { plotPx, measure, left, scale } = levelToView;
  const { index, rowsY } = lane.band;
  const { style, pitchPx } = pack;
  const px = ROW_PX[style];
  const compression = pitchPx / PITCH_PX[style];
  const marks: Mark[] = [];

  const clusters = lane.clusters.flatMap((cluster) => {
    const onScreen = clusterOnScreen(cluster, levelToView);
    const y = rowsY + cluster.row * pitchPx + px.cluster * compression;
    const mark = clusterMark(timeline, onScreen, index, y, plotPx);
    return mark ? { mark, row: cluster.row, interval: clusterInterval(onScreen) } : [];
  });
  for (const { mark } of clusters) marks.push(mark);

  const right = left + plotPx / scale;
  const inSight = shapesIn(lane, left - MARGIN_PX, right + MARGIN_PX);
  // An array is faster than d3's `group`, and this runs in every frame.
  const byRow: (PackedShape[] | undefined)[] = [];
  for (const shape of inSight) (byRow[shape.row] ??= []).push(shape);
  for (const [row, shapes] of byRow.entries()) {
    if (!shapes) continue;
    const top = rowsY + row * pitchPx;
    const items = shapes.map((shape) => itemOf(shape, pack, levelToView));
    const inRow = clusters.filter((cluster) => cluster.row === row);
    const labels = placeLabels(items, {
      plotPx,
      baseline: top + px.baseline,
      style,
      measure,
      clusters: inRow.map(({ interval }) => interval),
    });
    items.forEach((item, k) => {
      const label = labels[k] ?? null;
      const isInSight = item.to >= -item.radiusPx && item.from <= plotPx + item.radiusPx;
      if (!isInSight && !label) return;
      const y = top + (item.form === 'point' ? px.point : px.span) * compression;
      marks.push(eventMark(timeline, item, index, y, label, levelToView));
    });
  }
  return marks;
}

function itemOf(
  shape: PackedShape,
  pack: LevelPack,
  { left, scale, plotPx }: LevelToView,
): RowItem {
  const onScreen = (levelPx: number): number => (levelPx - left) * scale;
  const [from, to, at] = [onScreen(shape.from), onScreen(shape.to), onScreen(shape.at)];
  return {
    event: shape.event,
    form: shape.form,
    side: shape.side,
    radiusPx:
      pack.style === 'tight' && shape.form !== 'point'
        ? Math.min(shape.radiusPx, TIGHT_GLYPH_ON_LINE_PX)
        : shape.radiusPx,
    from,
    to,
    // The glyph of a point slides within its bounds, so that it is visible if a bound is.
    at:
      shape.form === 'point' ? Math.min(Math.max(at, Math.min(0, to)), Math.max(plotPx, from)) : at,
    text: shape.side === 'none' ? null : pack.textOf(shape.event, shape.hasDate),
  };
}

function eventMark(
  timeline: Timeline,
  item: RowItem,
  lane: number,
  y: number,
  label: Label | null,
  { toX, plotPx }: LevelToView,
): EventMark {
  const { event, form } = item;
  const { startEarliest, startLatest, endEarliest, endLatest } = timeline.boundsOf(event);
  const when = timeline.whenOf(event);
  const clip = (x: number): number => Math.min(Math.max(x, -CLIP_PX), plotPx + CLIP_PX);
  const clippedRange = (start: number, end: number): readonly [number, number] | null =>
    end > start && toX(end) > -CLIP_PX && toX(start) < plotPx + CLIP_PX
      ? [clip(toX(start)), clip(toX(end))]
      : null;
  const isPointInTime = isMoment(startLatest, endEarliest);
  const anchor = timeline.anchorOf(event);
  return {
    key: timeline.idOf(event),
    kind: form === 'span' ? 'span' : 'point',
    event,
    lane,
    status: timeline.statusOf(event),
    importance: timeline.importanceOf(event),
    x: clip(item.at),
    y,
    radiusPx: item.radiusPx,
    // Not clipped to null outside the plot: a mark without `certainX` would get a glyph.
    certainX:
      form === 'span' && endEarliest > startLatest
        ? [clip(toX(startLatest)), clip(toX(endEarliest))]
        : null,
    fadeStart:
      form === 'point' ? null : clippedRange(startEarliest, isPointInTime ? anchor : startLatest),
    fadeEnd:
      form === 'point' ? null : clippedRange(isPointInTime ? anchor : endEarliest, endLatest),
    hasOpenEnd: when?.form === 'since' || when?.form === 'open-end' || when?.form === 'from',
    hasOpenStart: when?.form === 'by' || when?.form === 'until',
    startDoubt: doubtOf(when?.first ?? when?.last),
    endDoubt: doubtOf(when?.last ?? (when?.form === 'at' ? when.first : null)),
    isNight: when?.isNight ?? false,
    label,
    isDimmed: timeline.matches?.[event] === 0,
  };
}

/** Returns the cluster with its bounds in plot pixels. */
function clusterOnScreen(cluster: LevelCluster, { left, scale }: LevelToView): LevelCluster {
  return { ...cluster, from: (cluster.from - left) * scale, to: (cluster.to - left) * scale };
}

function clusterMark(
  timeline: Timeline,
  cluster: LevelCluster,
  lane: number,
  y: number,
  plotPx: number,
): ClusterMark | null {
  const interval = clusterInterval(cluster);
  if (interval.end < 0 || interval.start > plotPx) return null;
  const { events, span, densest, widthPx } = cluster;
  const half = widthPx / 2;
  // One pixel for the outline.
  const inside = half + 1;
  const matchCount = matchCountOf(timeline, events);
  // The count stays in the plot as long as part of the cluster's interval is in it.
  const inPlot = Math.max(inside, Math.min((interval.start + interval.end) / 2, plotPx - inside));
  const x = Math.max(interval.start + half, Math.min(inPlot, interval.end - half));
  return {
    key: clusterKeyOf(timeline, events),
    kind: 'cluster',
    lane,
    events,
    span,
    densest,
    x,
    y,
    widthPx,
    matchCount,
    label: null,
    isDimmed: matchCount === 0,
  };
}

/** Keys by events, since a level's clusters share their `events` across frames. */
const clusterKeys = new WeakMap<Members, string>();

/** Ids have no colon, so the key differs from every event's key. */
function clusterKeyOf({ idOf }: Timeline, events: Members): string {
  const cached = clusterKeys.get(events);
  if (cached !== undefined) return cached;
  const key = `cluster:${events.slice(0, 1).map(idOf).join()}`;
  clusterKeys.set(events, key);
  return key;
}

/** Counts are cached, since a cluster may hold most of a timeline. */
const matchCounts = new WeakMap<Members, { readonly by: Uint8Array; readonly n: number }>();

function matchCountOf({ matches }: Timeline, events: Members): number | null {
  if (!matches) return null;
  const cached = matchCounts.get(events);
  if (cached?.by === matches) return cached.n;
  const n = sum(events.slice(), (event) => matches[event]);
  matchCounts.set(events, { by: matches, n });
  return n;
}

/** How certain a date is; null if it is certain. */
export function doubtOf(date: DateParts | null | undefined): Doubt | null {
  if (date?.uncertain) return 'uncertain';
  return date?.approximate ? 'approximate' : null;
}
