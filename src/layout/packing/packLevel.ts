/** One level of detail: every lane packed, and what it takes to find what is in sight. */
import { bisector, max, min, sum } from 'd3';

import type { Timeline } from '../../model';
import type { Span } from '../../time';
import type { PackedCluster } from './clusters';
import {
  bandsOf,
  capacityOf,
  laneRows,
  expandedLanes,
  type Lane,
  type Measures,
  type RowStyle,
} from '../lanes';
import { coarsestMsPerPx } from './levelOfDetail';
import { packLane, rowsFor, type PackedShape, type PackOptions } from './packLane';
import { shapeOf, type Shape } from './shapes';
import type { TextOf } from '../labels/labelTexts';
import type { LaneBand, MeasureText, Members } from '../types';

export type LanePack = {
  readonly band: LaneBand;
  /** Sorted by `from`; `reach[k]` is the furthest `to` among the first k + 1. */
  readonly shapes: readonly PackedShape[];
  readonly runningMaxTo: Float64Array;
  readonly clusters: readonly LevelCluster[];
};

/** A cluster with what its mark says, the same in every view of the level. */
export type LevelCluster = PackedCluster & {
  readonly events: Members;
  readonly span: Span;
  readonly densest?: (() => Span) | undefined;
};

export type LevelPack = {
  readonly msPerPx: number;
  readonly style: RowStyle;
  /** Height of a row: that of its style, or less where there are more lanes than fit. */
  readonly pitchPx: number;
  readonly lanes: readonly LanePack[];
  readonly textOf: TextOf;
};

export type LevelOptions = {
  readonly timeline: Timeline;
  readonly textsOf: (style: RowStyle, maxPx: number) => TextOf;
  readonly measure: MeasureText;
  readonly measures: Measures;
  /** Epoch ms from which the level's pixels are counted. */
  readonly origin: number;
};

/** Packs every lane at a level. The same options give the same rows, wherever the view stands. */
export function packLevel(level: number, options: LevelOptions): LevelPack {
  const { timeline, textsOf, measures, measure, origin } = options;
  const msPerPx = coarsestMsPerPx(level);
  const { lanes } = timeline.core;
  const shapes = lanes.map((): Shape[] => []);
  for (let event = 0; event < timeline.dated; event++) {
    const shape = shapeOf(timeline, event, origin, msPerPx, measures.density);
    shapes[timeline.laneOf(event)]?.push(shape);
  }
  const pxOf = (instant: number): number => (instant - origin) / msPerPx;
  const periodPx = { start: pxOf(timeline.period.start), end: pxOf(timeline.period.end) };
  const clusterPx = (count: number): number => clusterWidth(count, measure, measures);

  const attempt = ({ style, staysInPeriod }: PackAttempt): AttemptResult => {
    const capacity = capacityOf(measures, lanes, style);
    const textOf = textsOf(style, measures.labelMaxPx);
    const labelPx = (event: number): number => textOf(event)?.widthPx ?? 0;
    const packOptions = { labelPx, clusterPx, periodPx, plotPx: measures.plotPx };
    // A lane never gets more than all there is.
    const most = { ...packOptions, staysInPeriod, maxRows: Math.max(1, capacity) };
    const neededRows = shapes.map((inLane, lane) =>
      lanes[lane]?.isCollapsed ? 0 : rowsFor(inLane, most),
    );
    return { style, capacity, textOf, packOptions, neededRows };
  };
  const attempts = packAttempts(measures, lanes);
  let result = attempt(attempts[0]);
  for (const manner of attempts.slice(1)) {
    if (fits(result)) break;
    result = attempt(manner);
  }
  const { style, capacity, textOf, packOptions, neededRows } = result;
  const rows = laneRows(lanes, (lane) => neededRows[lane] ?? Math.max(1, capacity), capacity);
  const { bands, pitchPx } = bandsOf(lanes, rows, style, measures);
  return {
    msPerPx,
    style,
    pitchPx,
    textOf,
    lanes: bands.map((band, lane) => {
      // What a folded lane shows is no level's to pack (density.ts).
      const inLane = (!band.isCollapsed && shapes[lane]) || [];
      const rowOptions = { ...packOptions, staysInPeriod: true, maxRows: rows[lane] ?? 1 };
      // Words that leave the period are better than events without a mark.
      const packed = packLane(inLane, {
        ...rowOptions,
        staysInPeriod: rowsFor(inLane, rowOptions) !== null,
      });
      const sorted = packed.shapes.toSorted((a, b) => a.from - b.from);
      const clusters = packed.clusters.map((cluster) => withSpan(cluster, timeline));
      return { band, shapes: sorted, runningMaxTo: runningMaxOf(sorted), clusters };
    }),
  };
}

const byFrom = bisector(({ from }: PackedShape) => from);

/** The shapes that touch a stretch of level pixels: O(log n + found), but for long spans behind. */
export function* shapesIn(
  { shapes, runningMaxTo }: Pick<LanePack, 'shapes' | 'runningMaxTo'>,
  from: number,
  to: number,
): Generator<PackedShape> {
  for (
    let k = byFrom.right(shapes, to) - 1;
    k >= 0 && (runningMaxTo[k] ?? -Infinity) >= from;
    k--
  ) {
    const shape = shapes[k];
    if (shape && shape.to >= from) yield shape;
  }
}

/** For shapes sorted by `from`: the furthest `to` up to each. */
export function runningMaxOf(sorted: readonly PackedShape[]): Float64Array {
  const reach = new Float64Array(sorted.length);
  let furthest = -Infinity;
  sorted.forEach((shape, k) => {
    furthest = Math.max(furthest, shape.to);
    reach[k] = furthest;
  });
  return reach;
}

type PackAttempt = { readonly style: RowStyle; readonly staysInPeriod: boolean };

/** What to try, the roomiest first. Without room for a row of words a lane, marks alone. */
function packAttempts(
  measures: Measures,
  lanes: readonly Lane[],
): readonly [PackAttempt, ...PackAttempt[]] {
  const minRows = expandedLanes(lanes).length;
  if (measures.density !== 'full' || capacityOf(measures, lanes, 'one-line') < minRows) {
    return [{ style: 'bare', staysInPeriod: false }];
  }
  return [
    { style: 'two-line', staysInPeriod: true },
    { style: 'one-line', staysInPeriod: true },
    { style: 'one-line', staysInPeriod: false },
  ];
}

/** What a manner makes of a level: for each lane the rows it needs, null for more than there are. */
type AttemptResult = {
  readonly style: RowStyle;
  readonly capacity: number;
  readonly textOf: TextOf;
  readonly packOptions: Omit<PackOptions, 'maxRows' | 'staysInPeriod'>;
  readonly neededRows: readonly (number | null)[];
};

function fits({ neededRows, capacity }: AttemptResult): boolean {
  return sum(neededRows, (wish) => wish ?? Infinity) <= capacity;
}

function withSpan(cluster: PackedCluster, timeline: Timeline): LevelCluster {
  const events = cluster.members.map(({ event }) => event);
  const bounds = events.map((event) => timeline.boundsOf(event));
  const start = min(bounds, ({ startEarliest }) => startEarliest) ?? NaN;
  const end = max(bounds, ({ endLatest }) => endLatest) ?? NaN;
  return { ...cluster, events, span: { start, end } };
}

export function clusterWidth(count: number, measure: MeasureText, { density }: Measures): number {
  return density !== 'full'
    ? Math.max(14, measure(String(count), 'count') + 6)
    : Math.max(22, measure(String(count), 'count') + 14);
}
