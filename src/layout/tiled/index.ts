/**
 * The layout of very many events: packs the part of a level that a view needs, in O(log n + marks).
 * `loadTiledLayout` fetches this folder for large timelines only.
 */
import { LruCache } from '../../base';
import type { Timeline } from '../../model';
import {
  clusterWidth,
  type LanePack,
  type LevelPack,
  type LevelCluster,
} from '../packing/packLevel';
import { doublingLevels } from '../packing/levelOfDetail';
import { ROW_GAP_PX } from '../packing/rows';
import type { Density, LaneBand, MeasureText, Size } from '../types';
import type { createLabelTexts } from '../labels/labelTexts';
import { cellCluster, earlierCluster, type CellOptions } from './cellClusters';
import { createLaneIndexes, type LaneIndex } from './laneIndex';
import { createLongSpans, type LongSpans } from './longSpans';
import { createTilePlan, type TilePlan } from './tilePlan';
import { longSpanShape, packTile, type TileShape, type TileOptions } from './packTile';

export type TiledLayout = {
  /** Packs the part of a level that a view needs. Level pixels count from the epoch. */
  readonly levelAt: (at: TiledView) => LevelPack;
};

export type TiledView = {
  readonly level: number;
  /** The left edge of the plot, in epoch ms. */
  readonly start: number;
  readonly msPerPx: number;
  readonly size: Size;
  readonly density: Density;
};

export type TiledOptions = {
  readonly textsOf: ReturnType<typeof createLabelTexts>;
  readonly measure: MeasureText;
  /** Maximum number of cached tiles, cells and plans each; for tests. */
  readonly cacheCapacity?: number;
  /** Replaces the index of each lane; for tests. */
  readonly indexes?: readonly LaneIndex[];
};

/** The packing of a collapsed lane, which shows a histogram instead. */
const EMPTY_LANE = { shapes: [], runningMaxTo: new Float64Array(), clusters: [] };

/**
 * Tiles or cells of a lane: over thirty windows. With 2,000 a drawing of 10,000 events took 35 MB
 * more after some thousand views, and was no faster.
 */
const CACHE_CAPACITY = 250;
const PLAN_CACHE_CAPACITY = 4;

/** Creates the layout of a large timeline. Indexes its events, which costs O(n log n). */
export function createTiledLayout(timeline: Timeline, options: TiledOptions): TiledLayout {
  const { lanes } = timeline.core;
  const { textsOf, measure, cacheCapacity = CACHE_CAPACITY } = options;
  const indexes = options.indexes ?? createLaneIndexes(timeline.columns, lanes.length);
  const plans = new LruCache<string, (at: TiledView) => LevelPack>(
    Math.min(PLAN_CACHE_CAPACITY, cacheCapacity),
  );

  const createPlanPacker = (size: Size, density: Density): ((at: TiledView) => LevelPack) => {
    const plan = createTilePlan(size, density, lanes);
    const textOf = textsOf(plan.style, plan.measures.labelMaxPx);
    const labelPx = (event: number): number => textOf(event)?.widthPx ?? 0;
    const clusterPx = (count: number): number => clusterWidth(count, measure, plan.measures);
    const lanePackers = indexes.map((index, lane) =>
      createLanePacker({ timeline, index, lane, plan, labelPx, clusterPx, cacheCapacity }),
    );
    return (at) => ({
      msPerPx: doublingLevels.msPerPxOf(at.level),
      style: plan.style,
      pitchPx: plan.pitchPx,
      textOf,
      lanes: plan.bands.flatMap((band, lane) =>
        band.isCollapsed ? { ...EMPTY_LANE, band } : (lanePackers[lane]?.(band, at) ?? []),
      ),
    });
  };

  return {
    levelAt: (at) => {
      const key = `${at.size.widthPx} ${at.size.heightPx} ${at.density}`;
      return plans.get(key, () => createPlanPacker(at.size, at.density))(at);
    },
  };
}

type LaneOptions = {
  readonly timeline: Timeline;
  readonly index: LaneIndex;
  readonly lane: number;
  readonly plan: TilePlan;
  readonly labelPx: (event: number) => number;
  readonly clusterPx: (count: number) => number;
  readonly cacheCapacity: number;
};

/** Creates the function that packs one lane of a plan. It caches tiles and cells of all levels. */
function createLanePacker(options: LaneOptions): (band: LaneBand, at: TiledView) => LanePack {
  const { timeline, index, lane, plan, labelPx, clusterPx, cacheCapacity } = options;
  const { tileExp, cellExp, marksPerTile, measures } = plan;
  const rows = plan.rows[lane] ?? { all: 1, long: 0 };
  const [tilePx, cellPx] = [2 ** tileExp, 2 ** cellExp];
  const longSpans: LongSpans = createLongSpans(index, timeline, rows.long, cacheCapacity);
  const tiles = new LruCache<number, readonly TileShape[]>(cacheCapacity);
  const cells = new LruCache<number, LevelCluster | null>(cacheCapacity);
  const edges = new LruCache<string, LevelCluster | null>(cacheCapacity);
  const isInLane = (event: number): boolean =>
    event < timeline.dated && timeline.laneOf(event) === lane;
  const widest = clusterPx(index.count);

  return (band, { level, start, msPerPx: viewMsPerPx }) => {
    const msPerPx = doublingLevels.msPerPxOf(level);
    const tileOptions: TileOptions = {
      timeline,
      index,
      rows,
      density: measures.density,
      tilePx,
      marksPerTile,
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
    const longAround = (tile: number) => longSpans.around(level + tileExp, Math.floor(tile / 2));
    const tileAt = (tile: number): readonly TileShape[] =>
      tiles.get(tile * 64 + level, () => {
        const neighbours = tile % 2 === 0 ? [] : [...tileAt(tile - 1), ...tileAt(tile + 1)];
        return packTile(tile, tileOptions, neighbours, longAround(tile));
      });
    const shownIn = (tile: number): number[] => [
      ...tileAt(tile).map(({ shape }) => shape.event),
      ...longAround(tile).map(({ event }) => event),
    ];
    const cellAt = (cell: number): LevelCluster | null =>
      cells.get(cell * 64 + level, () =>
        cellCluster(cell, shownIn(Math.floor((cell * cellPx) / tilePx)), cellOptions),
      );

    const scale = msPerPx / viewMsPerPx;
    const left = start / msPerPx;
    const right = left + measures.plotPx / scale;
    // `next` is the first cell with room for its own cluster beside the cluster at the left edge.
    const first = Math.floor(left / cellPx);
    const edgePx = widest + ROW_GAP_PX;
    let next = first;
    while (((next + 1) * cellPx - left) * scale < edgePx + widest) next++;
    const edgeRight = left + edgePx / scale;

    const shapes = new Map<number, TileShape['shape']>();
    const from = first * cellPx;
    const lastTile = Math.ceil(right / tilePx + 0.5) - 1;
    for (let tile = Math.floor(from / tilePx - 1.5) + 1; tile <= lastTile; tile++) {
      for (const { shape } of tileAt(tile)) shapes.set(shape.event, shape);
      for (const span of longAround(tile)) {
        if (!shapes.has(span.event)) shapes.set(span.event, longSpanShape(span, tileOptions).shape);
      }
    }
    const clusters: LevelCluster[] = [];
    // The key needs no view: the shapes contain every shown event that the cluster would count.
    const earlier = edges.get(`${level} ${first} ${next}`, () =>
      earlierCluster(first, next, [...shapes.keys()], cellOptions),
    );
    if (earlier) {
      clusters.push({ ...earlier, from: left, to: left + earlier.widthPx / scale });
    }
    for (let cell = next; cell * cellPx < right; cell++) {
      const cluster = cellAt(cell);
      if (!cluster) continue;
      clusters.push({ ...cluster, from: Math.max(cluster.from, edgeRight) });
    }
    const sorted = [...shapes.values()].sort((a, b) => a.from - b.from || a.event - b.event);
    // Infinity makes `shapesIn` look at every shape, since there are only a few.
    return {
      band,
      shapes: sorted,
      runningMaxTo: new Float64Array(sorted.length).fill(Infinity),
      clusters,
    };
  };
}
