/**
 * The layout of very many events: what a view needs of a level, in O(log n + marks). It is fetched
 * only for a timeline that is large, as `loadBigLayout`.
 */
import type { Timeline } from '../../model';
import {
  clusterWidth,
  type LanePack,
  type LevelPack,
  type SettledCluster,
} from '../packing/levels';
import { coarsestOf } from '../packing/level';
import { ROW_GAP_PX } from '../packing/rows';
import type { Density, LaneBand, MeasureText, Size } from '../types';
import type { createTexts } from '../labels/texts';
import { cellOf, earlierOf, type CellOptions } from './cells';
import { Kept } from './kept';
import { laneIndexes, type LaneIndex } from './laneIndex';
import { createLongBars, type LongBars } from './longBars';
import { planOf, type Plan } from './plan';
import { longShape, packTile, type PlacedShape, type TileOptions } from './tiles';

export type BigPack = {
  /** What of a level is needed to draw from `start` on (epoch ms), `scale` plot pixels a level pixel. */
  readonly levelAt: (at: BigView) => LevelPack;
};

export type BigView = {
  readonly level: number;
  readonly start: number;
  readonly msPerPx: number;
  readonly size: Size;
  readonly density: Density;
};

export type BigOptions = {
  readonly textsOf: ReturnType<typeof createTexts>;
  readonly measure: MeasureText;
  /** Tiles and levels that are remembered; for tests. */
  readonly kept?: number;
  /** For tests. */
  readonly indexes?: readonly LaneIndex[];
};

/** What of a folded lane is packed. */
const nothing = { shapes: [], reach: new Float64Array(), clusters: [] };

const KEPT = 2000;
const KEPT_PLANS = 4;

/** Indexes a timeline, O(n log n), and makes what packs its levels. */
export function createBigPack(timeline: Timeline, options: BigOptions): BigPack {
  const { lanes } = timeline.core;
  const { textsOf, measure, kept = KEPT } = options;
  const indexes = options.indexes ?? laneIndexes(timeline.columns, lanes.length);
  const plans = new Kept<(at: BigView) => LevelPack>(Math.min(KEPT_PLANS, kept));

  const drawingOf = (size: Size, density: Density): ((at: BigView) => LevelPack) => {
    const plan = planOf(size, density, lanes);
    const textOf = textsOf(plan.style, plan.measures.labelMaxPx);
    const labelPx = (event: number): number => textOf(event)?.widthPx ?? 0;
    const clusterPx = (count: number): number => clusterWidth(count, measure, plan.measures);
    const drawLanes = indexes.map((index, lane) =>
      laneDrawer({ timeline, index, lane, plan, labelPx, clusterPx, kept }),
    );
    return (at) => ({
      msPerPx: coarsestOf(at.level),
      style: plan.style,
      pitchPx: plan.pitchPx,
      textOf,
      lanes: plan.bands.flatMap((band, lane) =>
        band.isFolded ? { ...nothing, band } : (drawLanes[lane]?.(band, at) ?? []),
      ),
    });
  };

  return {
    levelAt: (at) => {
      const key = `${at.size.widthPx} ${at.size.heightPx} ${at.density}`;
      return plans.get(key, () => drawingOf(at.size, at.density))(at);
    },
  };
}

type LaneOptions = {
  readonly timeline: Timeline;
  readonly index: LaneIndex;
  readonly lane: number;
  readonly plan: Plan;
  readonly labelPx: (event: number) => number;
  readonly clusterPx: (count: number) => number;
  readonly kept: number;
};

/** What draws one lane of a plan, remembering tiles and cells of all levels. */
function laneDrawer(options: LaneOptions): (band: LaneBand, at: BigView) => LanePack {
  const { timeline, index, lane, plan, labelPx, clusterPx, kept } = options;
  const { tileExp, cellExp, perTile, measures } = plan;
  const rows = plan.rows[lane] ?? { all: 1, long: 0 };
  const [tilePx, cellPx] = [2 ** tileExp, 2 ** cellExp];
  const longBars: LongBars = createLongBars(index, timeline, rows.long, kept);
  const tiles = new Kept<readonly PlacedShape[]>(kept);
  const cells = new Kept<SettledCluster | null>(kept);
  const edges = new Kept<SettledCluster | null>(kept);
  const isInLane = (event: number): boolean =>
    event < timeline.dated && timeline.laneOf(event) === lane;
  const widest = clusterPx(index.count);

  return (band, { level, start, msPerPx: viewMsPerPx }) => {
    const msPerPx = coarsestOf(level);
    const tileOptions: TileOptions = {
      timeline,
      index,
      rows,
      density: measures.density,
      tilePx,
      perTile,
      msPerPx,
      longest: level + tileExp - 1,
      labelPx,
    };
    const cellOptions: CellOptions = {
      index,
      isInLane,
      cellPx,
      msPerPx,
      row: rows.all - 1,
      clusterPx,
    };
    const longAround = (tile: number) => longBars.around(level + tileExp, Math.floor(tile / 2));
    const tileAt = (tile: number): readonly PlacedShape[] =>
      tiles.get(tile * 64 + level, () => {
        const neighbours = tile % 2 === 0 ? [] : [...tileAt(tile - 1), ...tileAt(tile + 1)];
        return packTile(tile, tileOptions, neighbours, longAround(tile));
      });
    const shownIn = (tile: number): number[] => [
      ...tileAt(tile).map(({ shape }) => shape.event),
      ...longAround(tile).map(({ event }) => event),
    ];
    const cellAt = (cell: number): SettledCluster | null =>
      cells.get(cell * 64 + level, () =>
        cellOf(cell, shownIn(Math.floor((cell * cellPx) / tilePx)), cellOptions),
      );

    const scale = msPerPx / viewMsPerPx;
    const left = start / msPerPx;
    const right = left + measures.plotPx / scale;
    // The first cell that has room for its own mark beside that of what began earlier.
    const first = Math.floor(left / cellPx);
    const besidePx = widest + ROW_GAP_PX;
    let next = first;
    while (((next + 1) * cellPx - left) * scale < besidePx + widest) next++;
    const besideLeft = left + besidePx / scale;

    const shapes = new Map<number, PlacedShape['shape']>();
    const from = first * cellPx;
    const lastTile = Math.ceil(right / tilePx + 0.5) - 1;
    for (let tile = Math.floor(from / tilePx - 1.5) + 1; tile <= lastTile; tile++) {
      for (const { shape } of tileAt(tile)) shapes.set(shape.event, shape);
      for (const bar of longAround(tile)) {
        if (!shapes.has(bar.event)) shapes.set(bar.event, longShape(bar, tileOptions).shape);
      }
    }
    const clusters: SettledCluster[] = [];
    // All that is shown of it is among the shapes, whatever the view.
    const earlier = edges.get(`${level} ${first} ${next}`, () =>
      earlierOf(first, next, [...shapes.keys()], cellOptions),
    );
    if (earlier) {
      clusters.push({ ...earlier, from: left, to: left + earlier.widthPx / scale });
    }
    for (let cell = next; cell * cellPx < right; cell++) {
      const cluster = cellAt(cell);
      if (!cluster) continue;
      clusters.push({ ...cluster, from: Math.max(cluster.from, besideLeft) });
    }
    const sorted = [...shapes.values()].sort((a, b) => a.from - b.from || a.event - b.event);
    // So few that no search need stop early.
    return {
      band,
      shapes: sorted,
      reach: new Float64Array(sorted.length).fill(Infinity),
      clusters,
    };
  };
}
