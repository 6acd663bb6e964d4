/**
 * The marks of a tile: a power of two of level pixels, counted from the epoch. It shows the first
 * few of what begins in it and is no longer than half of it. Marks and labels may reach half a tile
 * into its neighbours; odd tiles give way to even ones, and all to long bars. So what a tile shows
 * depends on nothing but its level, and none asks about more than its two neighbours.
 */
import type { Timeline } from '../../model';
import type { PackedShape } from '../packing/pack';
import { ROW_GAP_PX } from '../packing/rows';
import { shapeOf } from '../packing/shapes';
import {
  areApart,
  labelStretch,
  markStretch,
  sidesOf,
  union,
  type Stretch,
} from '../packing/stretch';
import type { Density } from '../types';
import type { LaneIndex } from './laneIndex';
import type { LongBar } from './longBars';
import type { LaneRows } from './plan';

/** A mark with a row, and what it takes of it with its label: level pixels from the epoch. */
export type PlacedShape = { readonly shape: PackedShape; readonly takes: Stretch };

export type TileOptions = {
  readonly timeline: Timeline;
  readonly index: LaneIndex;
  readonly rows: LaneRows;
  readonly density: Density;
  readonly tilePx: number;
  readonly perTile: number;
  readonly msPerPx: number;
  /** The class of the longest events that are not long bars at this level. */
  readonly longest: number;
  /** 0 where no label is written. */
  readonly labelPx: (event: number) => number;
};

/** What is looked at for each that may be shown: some find no room. */
const TRIED = 2;

/** Packs a tile in what its neighbours and the long bars leave free. */
export function packTile(
  tile: number,
  options: TileOptions,
  neighbours: readonly PlacedShape[],
  long: readonly LongBar[],
): readonly PlacedShape[] {
  const { index, rows, tilePx, perTile, msPerPx, longest } = options;
  const [from, to] = [tile * tilePx, (tile + 1) * tilePx];
  const classes = { least: 0, most: longest };
  const found = index.top(classes, from * msPerPx, to * msPerPx, perTile * TRIED);
  if (found.length === 0) return [];
  const taken: Stretch[][] = Array.from({ length: Math.max(0, rows.all - 1) }, () => []);
  for (const { shape, takes } of neighbours) taken[shape.row]?.push(takes);
  for (const bar of long) taken[bar.row]?.push(longShape(bar, options).takes);
  const room = {
    start: from - tilePx / 2 + ROW_GAP_PX / 2,
    end: to + tilePx / 2 - ROW_GAP_PX / 2,
  };
  const placed: PlacedShape[] = [];
  for (const event of found) {
    if (placed.length >= perTile) break;
    const one = place(event, taken, room, options);
    if (!one) continue;
    taken[one.shape.row]?.push(one.takes);
    placed.push(one);
  }
  return placed;
}

/** A long bar at a level, with its label over it. */
export function longShape(
  { event, row }: LongBar,
  { timeline, msPerPx, density, labelPx }: TileOptions,
): PlacedShape {
  const shape = shapeOf(timeline, event, 0, msPerPx, density);
  const mark = markStretch(shape);
  const label = labelStretch(shape, 'over', labelPx(event));
  // No wider than its mark, as long bars are longer than any label.
  return { shape: { ...shape, row, side: 'over' }, takes: union(mark, label) };
}

function place(
  event: number,
  taken: readonly (readonly Stretch[])[],
  room: Stretch,
  { timeline, msPerPx, density, labelPx }: TileOptions,
): PlacedShape | null {
  const shape = shapeOf(timeline, event, 0, msPerPx, density);
  const mark = markStretch(shape);
  const widthPx = labelPx(event);
  const labelled =
    widthPx === 0
      ? []
      : sidesOf(shape).map((side) => ({
          side,
          takes: union(mark, labelStretch(shape, side, widthPx)),
        }));
  for (const ways of [labelled, [{ side: 'none', takes: mark } as const]]) {
    for (const [row, others] of taken.entries()) {
      for (const { side, takes } of ways) {
        const isInRoom = takes.start >= room.start && takes.end <= room.end;
        if (isInRoom && others.every((other) => areApart(other, takes, ROW_GAP_PX))) {
          return { shape: { ...shape, row, side }, takes };
        }
      }
    }
  }
  return null;
}
