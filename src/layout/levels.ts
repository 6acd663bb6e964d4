/** One level of detail: every lane packed, and what it takes to find what is in sight. */
import type { Timeline } from '../model';
import type { Words } from '../i18n';
import { labelText, type LabelText } from './labels';
import {
  allotRows,
  bandsOf,
  capacityOf,
  type Measures,
  type RowStyle,
} from './lanes';
import { coarsestOf } from './level';
import { packLane, type PackedCluster, type PackedShape } from './pack';
import { shapeOf } from './shapes';
import type { LaneBand, MeasureText } from './types';

/** More rows than any drawing has: what a lane would like, not what it gets. */
const UNLIMITED_ROWS = 64;

export type LanePack = {
  readonly band: LaneBand;
  /** Sorted by `from`; `reach[k]` is the furthest `to` among the first k + 1. */
  readonly shapes: readonly PackedShape[];
  readonly reach: Float64Array;
  readonly clusters: readonly PackedCluster[];
};

export type LevelPack = {
  readonly msPerPx: number;
  readonly style: RowStyle;
  readonly lanes: readonly LanePack[];
  readonly textOf: (event: number) => LabelText | null;
};

export type LevelOptions = {
  readonly timeline: Timeline;
  readonly words: Words;
  readonly measure: MeasureText;
  readonly measures: Measures;
  /** Epoch ms from which the level's pixels are counted. */
  readonly origin: number;
};

/** Packs every lane at a level. The same options give the same rows, wherever the view stands. */
export function packLevel(level: number, options: LevelOptions): LevelPack {
  const { timeline, measures, measure, origin } = options;
  const msPerPx = coarsestOf(level);
  const laneCount = timeline.core.lanes.length;
  const shapes = timeline.core.lanes.map((_, lane) =>
    eventsOfLane(timeline, lane).map((event) =>
      shapeOf(timeline, event, origin, msPerPx, measures.density),
    ),
  );
  const pxOf = (instant: number): number => (instant - origin) / msPerPx;
  const walls = [pxOf(timeline.period.start), pxOf(timeline.period.end)] as const;
  const clusterPx = (count: number): number => clusterWidth(count, measure, measures);

  const settle = (style: RowStyle) => {
    const textOf = textsOf(options, style);
    const labelPx = (event: number): number => textOf(event)?.widthPx ?? 0;
    const pack = (lane: number, maxRows: number) =>
      packLane(shapes[lane] ?? [], { maxRows, labelPx, clusterPx, walls });
    return { style, textOf, pack, needs: shapes.map((_, lane) => pack(lane, UNLIMITED_ROWS).rows) };
  };
  const styles: readonly RowStyle[] =
    measures.density === 'strip' ? ['bare'] : ['two-line', 'one-line'];
  let chosen = settle(styles[0] ?? 'bare');
  for (const style of styles.slice(1)) {
    if (sum(chosen.needs) <= capacityOf(measures, laneCount, chosen.style)) break;
    chosen = settle(style);
  }
  const rows = allotRows(chosen.needs, capacityOf(measures, laneCount, chosen.style));
  const bands = bandsOf(timeline.core.lanes, rows, chosen.style, measures);
  return {
    msPerPx,
    style: chosen.style,
    textOf: chosen.textOf,
    lanes: bands.map((band, lane) => {
      const packed = chosen.pack(lane, rows[lane] ?? 1);
      const sorted = [...packed.shapes].sort((a, b) => a.from - b.from);
      return { band, shapes: sorted, reach: reachOf(sorted), clusters: packed.clusters };
    }),
  };
}

/** The shapes that touch a stretch of level pixels: O(log n + found), but for long spans behind. */
export function* shapesIn(pack: LanePack, from: number, to: number): Generator<PackedShape> {
  const { shapes, reach } = pack;
  let [low, high] = [0, shapes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shapes[middle]?.from ?? Infinity) <= to) low = middle + 1;
    else high = middle;
  }
  for (let k = low - 1; k >= 0 && (reach[k] ?? -Infinity) >= from; k--) {
    const shape = shapes[k];
    if (shape && shape.to >= from) yield shape;
  }
}

function reachOf(sorted: readonly PackedShape[]): Float64Array {
  const reach = new Float64Array(sorted.length);
  let furthest = -Infinity;
  sorted.forEach((shape, k) => {
    furthest = Math.max(furthest, shape.to);
    reach[k] = furthest;
  });
  return reach;
}

function eventsOfLane(timeline: Timeline, lane: number): number[] {
  const events: number[] = [];
  for (let i = 0; i < timeline.dated; i++) if (timeline.laneOf(i) === lane) events.push(i);
  return events;
}

/** The words of each event's label in a style, made when first asked for. */
function textsOf(
  { timeline, words, measure, measures }: LevelOptions,
  style: RowStyle,
): (event: number) => LabelText | null {
  if (style === 'bare') return () => null;
  const made = new Map<number, LabelText>();
  return (event) => {
    const known = made.get(event);
    if (known) return known;
    const when = timeline.whenOf(event);
    const date = when ? words.when(when, { length: 'short' }) : '';
    const text = labelText(timeline.titleOf(event), date, style, measures.labelMaxPx, measure);
    made.set(event, text);
    return text;
  };
}

function clusterWidth(count: number, measure: MeasureText, { density }: Measures): number {
  return density === 'strip'
    ? Math.max(14, measure(String(count), 'count') + 6)
    : Math.max(22, measure(String(count), 'count') + 14);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
