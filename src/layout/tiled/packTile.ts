/**
 * The marks of a tile: a power of two of level pixels, counted from the epoch. It shows the first
 * few of what begins in it and is no longer than half of it. Marks and labels may reach half a tile
 * into its neighbours; odd tiles give way to even ones, and all to long bars. So what a tile shows
 * depends on nothing but its level, and none asks about more than its two neighbours.
 */
import type { Timeline } from '../../model';
import type { PackedShape } from '../packing/packLane';
import { ROW_GAP_PX } from '../packing/rows';
import { shapeOf } from '../packing/shapes';
import {
  areApart,
  labelInterval,
  markInterval,
  sidesOf,
  union,
  type RowInterval,
} from '../packing/rowInterval';
import type { Density } from '../types';
import type { LaneIndex } from './laneIndex';
import type { LongSpan } from './longSpans';
import type { LaneRows } from './tilePlan';

/** A mark with a row, and what it takes of it with its label: level pixels from the epoch. */
export type TileShape = { readonly shape: PackedShape; readonly interval: RowInterval };

export type TileOptions = {
  readonly timeline: Timeline;
  readonly index: LaneIndex;
  readonly rows: LaneRows;
  readonly density: Density;
  readonly tilePx: number;
  readonly marksPerTile: number;
  readonly msPerPx: number;
  /** The class of the longest events that are not long bars at this level. */
  readonly longest: number;
  /** 0 where no label is written. */
  readonly labelPx: (event: number) => number;
};

/** What is looked at for each that may be shown: some find no room. */
const CANDIDATES_PER_MARK = 2;

/** Packs a tile in what its neighbours and the long bars leave free. */
export function packTile(
  tile: number,
  options: TileOptions,
  neighbours: readonly TileShape[],
  long: readonly LongSpan[],
): readonly TileShape[] {
  const { index, rows, tilePx, marksPerTile, msPerPx, longest } = options;
  const [from, to] = [tile * tilePx, (tile + 1) * tilePx];
  const classes = { min: 0, max: longest };
  const found = index.topK(
    classes,
    from * msPerPx,
    to * msPerPx,
    marksPerTile * CANDIDATES_PER_MARK,
  );
  if (found.length === 0) return [];
  const taken: RowInterval[][] = Array.from({ length: Math.max(0, rows.all - 1) }, () => []);
  for (const { shape, interval } of neighbours) taken[shape.row]?.push(interval);
  for (const bar of long) taken[bar.row]?.push(longSpanShape(bar, options).interval);
  const room = {
    start: from - tilePx / 2 + ROW_GAP_PX / 2,
    end: to + tilePx / 2 - ROW_GAP_PX / 2,
  };
  const placed: TileShape[] = [];
  for (const event of found) {
    if (placed.length >= marksPerTile) break;
    const packed = packShape(event, taken, room, options);
    if (!packed) continue;
    taken[packed.shape.row]?.push(packed.interval);
    placed.push(packed);
  }
  return placed;
}

/** A long bar at a level, with its label over it. */
export function longSpanShape(
  { event, row }: LongSpan,
  { timeline, msPerPx, density, labelPx }: TileOptions,
): TileShape {
  const shape = shapeOf(timeline, event, 0, msPerPx, density);
  const mark = markInterval(shape);
  const label = labelInterval(shape, 'over', labelPx(event));
  // No wider than its mark, as long bars are longer than any label.
  return { shape: { ...shape, row, side: 'over' }, interval: union(mark, label) };
}

function packShape(
  event: number,
  taken: readonly (readonly RowInterval[])[],
  room: RowInterval,
  { timeline, msPerPx, density, labelPx }: TileOptions,
): TileShape | null {
  const shape = shapeOf(timeline, event, 0, msPerPx, density);
  const mark = markInterval(shape);
  const widthPx = labelPx(event);
  const labelled =
    widthPx === 0
      ? []
      : sidesOf(shape).map((side) => ({
          side,
          takes: union(mark, labelInterval(shape, side, widthPx)),
        }));
  for (const ways of [labelled, [{ side: 'none', takes: mark } as const]]) {
    for (const [row, others] of taken.entries()) {
      for (const { side, takes: interval } of ways) {
        const isInRoom = interval.start >= room.start && interval.end <= room.end;
        if (isInRoom && others.every((other) => areApart(other, interval, ROW_GAP_PX))) {
          return { shape: { ...shape, row, side }, interval };
        }
      }
    }
  }
  return null;
}
