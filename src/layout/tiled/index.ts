/**
 * The layout of very many events: packs the part of a level that a view needs, in O(log n + marks).
 * `loadTiledLayout` fetches this code for large timelines only.
 */
import { ascending } from 'd3';

import { LruCache } from '../../base';
import type { Timeline } from '../../model';
import type { Span } from '../../time';
import { PITCH_PX } from '../lanes';
import { fineLevels } from '../packing/levelOfDetail';
import type { LanePack, LevelPack } from '../packing/packLevel';
import { DOT_PITCH_PX, STRIP_PAD_PX, THIN_PITCH_PX } from '../packing/strip';
import type { Density, LaneBand, Size } from '../types';
import { hasClockTimes, type TextOf, type TextsOf } from '../labels/labelTexts';
import { addLabels } from './addLabels';
import { createBinColumns } from './binColumns';
import { createLaneIndexes, type LaneIndex } from './laneIndex';
import { createLongSpans, type LongSpans } from './longSpans';
import { createTilePlan, type TilePlan } from './tilePlan';
import { longSpanShape, packTile, type TileShape, type TileOptions } from './packTile';

export type TiledLayout = {
  /** Packs the part of a level that a view needs. Level pixels count from the epoch. */
  readonly levelAt: (at: TiledView) => LevelPack;
};

export type TiledView = {
  /** A fine level: bins are cut for it. Tiles are packed for every fourth level, a doubling. */
  readonly level: number;
  readonly view: Span;
  readonly msPerPx: number;
  readonly size: Size;
  readonly density: Density;
};

export type TiledOptions = {
  readonly textsOf: TextsOf;
  /** Maximum number of cached tiles, bins and plans each; for tests. */
  readonly cacheCapacity?: number;
  /** Replaces the index of each lane; for tests. */
  readonly indexes?: readonly LaneIndex[];
};

/** The packing of a collapsed lane, which shows a histogram instead. */
const EMPTY_LANE = {
  shapes: [],
  runningMaxTo: new Float64Array(),
  columns: [],
  strip: null,
  labelRows: 0,
};

/**
 * Tiles or cells of a lane: over thirty windows. With 2,000 a drawing of 10,000 events took 35 MB
 * more after some thousand views, and was no faster.
 */
const CACHE_CAPACITY = 250;
const PLAN_CACHE_CAPACITY = 4;

/** The level of the tiles that a fine level is drawn with: the next whole doubling. */
const tileLevelOf = (level: number): number => Math.ceil(level / 4);
const tileMsPerPxOf = (tileLevel: number): number => 2 ** tileLevel;

/** Creates the layout of a large timeline. Indexes its events, which costs O(n log n). */
export function createTiledLayout(timeline: Timeline, options: TiledOptions): TiledLayout {
  const { lanes } = timeline.core;
  const { textsOf, cacheCapacity = CACHE_CAPACITY } = options;
  const indexes = options.indexes ?? createLaneIndexes(timeline.columns, lanes.length);
  const plans = new LruCache<string, (at: TiledView) => LevelPack>(
    Math.min(PLAN_CACHE_CAPACITY, cacheCapacity),
  );

  const createPlanPacker = (size: Size, density: Density): ((at: TiledView) => LevelPack) => {
    const plan = createTilePlan(size, density, lanes);
    const { labelMaxPx, plotPx } = plan.measures;
    // A date beside a title takes the room of another title, so it comes last.
    const hasLastDates = plan.style === 'one-line' || plan.style === 'tight';
    /** A tile's labels have clock times at every fine level of its doubling, or at none. */
    const textsAt = (tileLevel: number): TileTexts => {
      const hasClocks = hasClockTimes(tileMsPerPxOf(tileLevel), plotPx, 2);
      return {
        textOf: textsOf(hasLastDates ? 'tight' : plan.style, labelMaxPx, hasClocks),
        datedTextOf: hasLastDates ? textsOf('one-line', labelMaxPx, hasClocks) : () => null,
      };
    };
    const lanePackers = indexes.map((index, lane) =>
      createLanePacker({ timeline, index, lane, plan, textsAt, cacheCapacity }),
    );
    return (at) => {
      const tileLevel = tileLevelOf(at.level);
      return {
        msPerPx: tileMsPerPxOf(tileLevel),
        style: plan.style,
        pitchPx: plan.pitchPx,
        ...textsAt(tileLevel),
        lanes: plan.bands.flatMap((band, lane) =>
          band.isCollapsed ? { ...EMPTY_LANE, band } : (lanePackers[lane]?.(band, at) ?? []),
        ),
      };
    };
  };

  return {
    levelAt: (at) => {
      const key = `${at.size.widthPx} ${at.size.heightPx} ${at.density}`;
      return plans.get(key, () => createPlanPacker(at.size, at.density))(at);
    },
  };
}

/** The labels of a tile level, without a date beside the title and with one. */
type TileTexts = { readonly textOf: TextOf; readonly datedTextOf: TextOf };

type LaneOptions = {
  readonly timeline: Timeline;
  readonly index: LaneIndex;
  readonly lane: number;
  readonly plan: TilePlan;
  readonly textsAt: (tileLevel: number) => TileTexts;
  readonly cacheCapacity: number;
};

/** The shapes of the tiles that a view overlaps. */
type Window = {
  readonly shapes: readonly TileShape['shape'][];
  readonly runningMaxTo: Float64Array;
  /** The sorted positions of their events. */
  readonly shown: readonly number[];
};

/** A pan or zoom stays in a window for some frames, and often comes back. */
const WINDOW_CACHE_CAPACITY = 8;

/** Creates the function that packs one lane of a plan. It caches tiles and bins of all levels. */
function createLanePacker(options: LaneOptions): (band: LaneBand, at: TiledView) => LanePack {
  const { timeline, index, lane, plan, textsAt, cacheCapacity } = options;
  const { tileExp, longExp, marksPerTile, measures } = plan;
  const rows = plan.rows[lane] ?? { all: 0, long: 0, strip: 1, thin: 0 };
  const tilePx = 2 ** tileExp;
  const longTilePx = 2 ** (longExp + 2);
  const longSpans: LongSpans = createLongSpans(
    index,
    timeline,
    rows.long + rows.thin,
    cacheCapacity,
  );
  const tiles = new LruCache<number, readonly TileShape[]>(cacheCapacity);
  const labelled = new LruCache<string, readonly TileShape[]>(cacheCapacity);
  const longTiles = new LruCache<number, readonly TileShape[]>(cacheCapacity);
  const windows = new LruCache<string, Window>(Math.min(WINDOW_CACHE_CAPACITY, cacheCapacity));
  const isInLane = (event: number): boolean =>
    event < timeline.dated && timeline.laneOf(event) === lane;
  const stripPx = rows.strip * PITCH_PX[plan.style] - STRIP_PAD_PX;
  // Thin rows take room only at levels that have long spans.
  const roomPxAt = (level: number): number => {
    const hasLongSpans = index.longest > tileLevelOf(level) + longExp;
    const thinPx = hasLongSpans ? rows.thin * THIN_PITCH_PX.min : 0;
    return Math.max(DOT_PITCH_PX.max, stripPx - thinPx);
  };
  const columnsIn = createBinColumns({ index, isInLane, lane, cacheCapacity, roomPxAt });

  return (band, { level, view }) => {
    const tileLevel = tileLevelOf(level);
    const msPerPx = tileMsPerPxOf(tileLevel);
    const { textOf, datedTextOf } = textsAt(tileLevel);
    const tileOptions: TileOptions = {
      timeline,
      index,
      rows,
      density: measures.density,
      tilePx,
      marksPerTile,
      msPerPx,
      longest: tileLevel + longExp,
      labelPx: (event) => textOf(event)?.widthPx ?? 0,
      datedLabelPx: (event) => {
        const text = datedTextOf(event);
        return text?.date ? text.widthPx : 0;
      },
    };
    const longTileAt = (tile: number): readonly TileShape[] =>
      longTiles.get(tile * 64 + tileLevel, () =>
        longSpans
          .around(tileLevel + longExp + 1, tile)
          .map((span) => longSpanShape(span, tileOptions)),
      );
    /** The long spans of the tiles [first, last]. */
    const longIn = (first: number, last: number): Map<number, TileShape> => {
      const found = new Map<number, TileShape>();
      for (let tile = first; tile <= last; tile++) {
        for (const long of longTileAt(tile)) found.set(long.shape.event, long);
      }
      return found;
    };
    const longTileOf = (px: number): number => Math.floor(px / longTilePx);
    const longAround = (tile: number): Iterable<TileShape> => {
      const [from, to] = [(tile - 0.5) * tilePx, (tile + 1.5) * tilePx];
      return longIn(longTileOf(from), longTileOf(to)).values();
    };
    const tileAt = (tile: number): readonly TileShape[] =>
      tiles.get(tile * 64 + tileLevel, () => {
        const neighbours = tile % 2 === 0 ? [] : [...tileAt(tile - 1), ...tileAt(tile + 1)];
        return packTile(tile, tileOptions, [...neighbours, ...longAround(tile)]);
      });
    const ratio = msPerPx / fineLevels.msPerPxOf(level);
    const labelledAt = (tile: number): readonly TileShape[] =>
      labelled.get(`${tile} ${level}`, () => {
        const neighbourAt = tile % 2 === 0 ? tileAt : labelledAt;
        const neighbours = [...neighbourAt(tile - 1), ...neighbourAt(tile + 1)];
        const others = [...neighbours, ...longAround(tile)];
        return addLabels(tile, tileAt(tile), others, tileOptions, ratio);
      });

    const [left, right] = [view.start / msPerPx, view.end / msPerPx];
    const [firstLong, lastLong] = [longTileOf(left), longTileOf(right)];
    const firstTile = Math.floor(left / tilePx - 1.5) + 1;
    const lastTile = Math.ceil(right / tilePx + 0.5) - 1;
    const key = `${level} ${firstLong} ${lastLong} ${firstTile} ${lastTile}`;
    const { shapes, runningMaxTo, shown } = windows.get(key, () => {
      const found = longIn(firstLong, lastLong);
      for (let tile = firstTile; tile <= lastTile; tile++) {
        for (const each of labelledAt(tile)) found.set(each.shape.event, each);
      }
      const sorted = Array.from(found.values(), ({ shape }) => shape).sort(
        (a, b) => a.from - b.from || a.event - b.event,
      );
      return {
        shapes: sorted,
        // Infinity makes `shapesIn` look at every shape, since there are only a few.
        runningMaxTo: new Float64Array(sorted.length).fill(Infinity),
        shown: Array.from(found.keys(), index.positionOf).sort(ascending),
      };
    });
    const columns = columnsIn({ level, view, msPerPx, shown });
    return {
      band,
      shapes,
      runningMaxTo,
      columns,
      labelRows: rows.all,
      strip: {
        row: rows.all,
        rows: rows.strip,
        thinPitchPx: THIN_PITCH_PX.min,
        dotPitchPx: DOT_PITCH_PX.max,
        isMassed: true,
      },
    };
  };
}
