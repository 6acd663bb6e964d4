/**
 * Packs the marks of a tile. Tiles are a power of two of level pixels wide, counted from the epoch.
 * A tile shows the most important of the events that begin in it and are not long spans. Marks and
 * labels may reach half a tile into the neighbours. Long spans are packed first, then even tiles,
 * then odd ones, so that packing a tile needs only its two neighbours and never the view.
 */
import type { Timeline } from '../../model';
import type { PackedShape } from '../packing/packLane';
import { ROW_GAP_PX } from '../packing/rows';
import { shapeOf } from '../packing/shapes';
import { THIN_PITCH_PX } from '../packing/strip';
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

/** A shape with its row, and the interval of its mark and label in level pixels from the epoch. */
export type TileShape = { readonly shape: PackedShape; readonly interval: RowInterval };

export type TileOptions = {
  readonly timeline: Timeline;
  readonly index: LaneIndex;
  readonly rows: LaneRows;
  readonly density: Density;
  readonly tilePx: number;
  readonly marksPerTile: number;
  readonly msPerPx: number;
  /** The length class of the longest events that are not long spans at this level. */
  readonly longest: number;
  /** Width of an event's label in pixels; 0 if it has none. */
  readonly labelPx: (event: number) => number;
  /** Likewise with the date that a label has only if there is room; 0 if it has none. */
  readonly datedLabelPx: (event: number) => number;
};

/** More events are tried than may be shown, since some have no room. */
const CANDIDATES_PER_MARK = 3;

/** Packs a tile around other marks: those of its neighbours, and long spans. */
export function packTile(
  tile: number,
  options: TileOptions,
  others: readonly TileShape[],
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
  const occupied: RowInterval[][] = Array.from({ length: rows.all }, () => []);
  for (const { shape, interval } of others) {
    if (!shape.strip) occupied[shape.row]?.push(interval);
  }
  const available = {
    start: from - tilePx / 2 + ROW_GAP_PX / 2,
    end: to + tilePx / 2 - ROW_GAP_PX / 2,
  };
  const shapes: TileShape[] = [];
  const placed = new Set<number>();
  const place = (event: number, hasLabel: boolean): void => {
    if (shapes.length >= marksPerTile || placed.has(event)) return;
    const packed = packShape(event, hasLabel, occupied, available, options);
    if (!packed) return;
    placed.add(event);
    occupied[packed.shape.row]?.push(packed.interval);
    shapes.push(packed);
  };
  const { matches } = options.timeline;
  // What matches a search gets a mark first, even without a label.
  for (const event of found) {
    if (matches?.[event] !== 1) continue;
    place(event, true);
    place(event, false);
  }
  // Then, a mark without a label would take the room of another event's label.
  for (const hasLabel of [true, false]) {
    for (const event of found) place(event, hasLabel);
  }
  return shapes;
}

/**
 * Returns the shape of a long span at a level, with its label over it if it fits there, or in a
 * thin row without a label.
 */
export function longSpanShape(
  { event, row }: LongSpan,
  { timeline, rows, msPerPx, density, labelPx }: TileOptions,
): TileShape {
  const shape = shapeOf(timeline, event, 0, msPerPx, density);
  const interval = markInterval(shape);
  if (row >= rows.long) {
    const radiusPx = THIN_PITCH_PX.min / 2;
    return {
      shape: { ...shape, radiusPx, row: row - rows.long, side: 'none', strip: 'thin' },
      interval,
    };
  }
  const hasLabel = labelPx(event) <= shape.to - shape.from;
  return { shape: { ...shape, row, side: hasLabel ? 'over' : 'none' }, interval };
}

function packShape(
  event: number,
  hasLabel: boolean,
  occupied: readonly (readonly RowInterval[])[],
  available: RowInterval,
  { timeline, msPerPx, density, labelPx }: TileOptions,
): TileShape | null {
  const shape = shapeOf(timeline, event, 0, msPerPx, density);
  const mark = markInterval(shape);
  const widthPx = labelPx(event);
  if (hasLabel && widthPx === 0) return null;
  const choices = hasLabel
    ? sidesOf(shape).map((side) => ({
        side,
        interval: union(mark, labelInterval(shape, side, widthPx)),
      }))
    : [{ side: 'none', interval: mark } as const];
  for (const [row, others] of occupied.entries()) {
    for (const { side, interval } of choices) {
      const isInside = interval.start >= available.start && interval.end <= available.end;
      if (isInside && others.every((other) => areApart(other, interval, ROW_GAP_PX))) {
        return { shape: { ...shape, row, side }, interval };
      }
    }
  }
  return null;
}
