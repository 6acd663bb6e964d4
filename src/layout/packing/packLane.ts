/**
 * Packs one lane at one level, events that fill the view first, then by importance. Each event goes
 * to the first row with room for its mark and label, else to the first row with room for its mark,
 * else into a cluster. Pixels are the level's at its coarsest zoom, from the timeline's origin.
 */
import { clustersOf, clusterInterval, type UnplacedCluster, type PackedCluster } from './clusters';
import { ROW_GAP_PX, Rows } from './rows';
import type { Shape } from './shapes';
import {
  areApart,
  labelInterval,
  markInterval,
  defaultLabelInterval,
  sidesOf,
  union,
  type Side,
  type RowInterval,
} from './rowInterval';

/** A shape with its row, the side of its label, and whether the label has its date after all. */
export type PackedShape = Shape & {
  readonly row: number;
  readonly side: Side;
  readonly hasDate?: boolean;
};

export type PackResult = {
  readonly rows: number;
  readonly shapes: readonly PackedShape[];
  readonly clusters: readonly PackedCluster[];
};

export type PackOptions = {
  readonly maxRows: number;
  /** Width of an event's label in pixels; 0 if it has none. */
  readonly labelPx: (event: number) => number;
  /** Width of the label with a date that it has only if there is room; 0 if there is none. */
  readonly datedLabelPx?: (event: number) => number;
  /** Width in pixels of a cluster with this count. */
  readonly clusterPx: (count: number) => number;
  readonly plotPx: number;
  /** The whole period, which labels should not leave. */
  readonly periodPx: RowInterval;
  /**
   * A label takes a new row rather than leave the period; else it leaves the period rather than
   * take a new row.
   */
  readonly staysInPeriod: boolean;
};

/**
 * An event fills the view if its length is between these shares of the plot. It then comes before
 * more important events, since no other zoom shows it better. Closer, its ends are out of view.
 * Further away, it has less room.
 */
const FILLS_VIEW_SHARE = { min: 0.4, max: 1.02 } as const;

/** Packs the shapes of a lane. Each shape is in the result once, by itself or in a cluster. */
export function packLane(shapes: readonly Shape[], options: PackOptions): PackResult {
  const { packed, unpacked, rows } = packAll(sortByPriority(shapes, options), options);
  const unplaced = clustersOf(unpacked, options.clusterPx);
  const withRows = unplaced.flatMap((cluster) => {
    const inserted = rows.insert([clusterInterval(cluster)]);
    return inserted ? [{ ...cluster, row: inserted.row }] : [];
  });
  if (withRows.length === unplaced.length)
    return toPackResult(rows.used, addDates(packed, rows, options), withRows);
  return mergeIntoLastRow(packed, unplaced, options);
}

/** Returns the rows needed to give each shape its own mark; null if `maxRows` are too few. */
export function rowsFor(shapes: readonly Shape[], options: PackOptions): number | null {
  const { unpacked, rows } = packAll(sortByPriority(shapes, options), options, true);
  return unpacked.length === 0 ? rows.used : null;
}

/** Returns the shapes in the order in which they get a row. */
function sortByPriority(shapes: readonly Shape[], { plotPx }: PackOptions): readonly Shape[] {
  const fillsView = ({ from, to }: Shape): number =>
    Number(
      to - from >= plotPx * FILLS_VIEW_SHARE.min && to - from <= plotPx * FILLS_VIEW_SHARE.max,
    );
  return shapes.toSorted(
    (a, b) =>
      fillsView(b) - fillsView(a) ||
      b.importance - a.importance ||
      b.to - b.from - (a.to - a.from) ||
      a.at - b.at ||
      a.event - b.event,
  );
}

function toPackResult(
  rows: number,
  packed: readonly PackedShape[],
  clusters: readonly PackedCluster[],
): PackResult {
  const singles = clusters.filter(({ members }) => members.length === 1);
  const marks = singles.flatMap(({ members, row }): PackedShape[] =>
    members.map((shape) => ({ ...shape, row, side: 'none' })),
  );
  return {
    rows,
    shapes: [...packed, ...marks],
    clusters: clusters.filter((cluster) => !singles.includes(cluster)),
  };
}

function withRow(clusters: readonly UnplacedCluster[], row: number): PackedCluster[] {
  return clusters.map((cluster) => ({ ...cluster, row }));
}

function packAll(
  shapes: readonly Shape[],
  options: PackOptions,
  stopsAtFirstUnpacked = false,
): { packed: PackedShape[]; unpacked: Shape[]; rows: Rows } {
  const rows = new Rows(options.maxRows);
  const packed: PackedShape[] = [];
  const unpacked: Shape[] = [];
  for (const shape of shapes) {
    const labelled = packLabel(rows, labelOptionsOf(shape, options), options.staysInPeriod);
    if (labelled) {
      packed.push({ ...shape, ...labelled });
      continue;
    }
    const bare = rows.insert([markInterval(shape)]);
    if (bare) packed.push({ ...shape, row: bare.row, side: 'none' });
    else unpacked.push(shape);
    if (stopsAtFirstUnpacked && unpacked.length > 0) break;
  }
  return { packed, unpacked, rows };
}

/** Gives labels their dates where their rows have room, in the order of the shapes. */
function addDates(
  packed: readonly PackedShape[],
  rows: Rows,
  { labelPx, datedLabelPx, periodPx }: PackOptions,
): PackedShape[] {
  if (!datedLabelPx) return [...packed];
  return packed.map((shape) => {
    const [widthPx, datedPx] = [labelPx(shape.event), datedLabelPx(shape.event)];
    if (shape.side === 'none' || datedPx <= widthPx) return shape;
    const mark = markInterval(shape);
    const isOver = shape.side === 'over';
    const intervalOf = (px: number) => union(mark, labelInterval(shape, shape.side, px));
    const { start, end } = defaultLabelInterval(shape, shape.side, datedPx);
    const isInside = end <= periodPx.end && (isOver || start >= periodPx.start);
    const hasDate = isInside && rows.widen(shape.row, intervalOf(widthPx), intervalOf(datedPx));
    return hasDate ? { ...shape, hasDate } : shape;
  });
}

/** A possible side of a label. `interval` is that of mark and label; `isInside` the period. */
type LabelOption = {
  readonly side: Side;
  readonly interval: RowInterval;
  readonly isInside: boolean;
};

function packLabel(
  rows: Rows,
  labelOptions: readonly LabelOption[],
  staysInPeriod: boolean,
): Pick<PackedShape, 'row' | 'side'> | null {
  const inside = labelOptions.filter((option) => option.isInside);
  const outside = labelOptions.filter((option) => !option.isInside);
  // A label that leaves the period is cut, which is better than a further row if rows are scarce.
  const tries: readonly (readonly [readonly LabelOption[], number?])[] = staysInPeriod
    ? [[inside], [outside]]
    : [[inside, rows.used], [outside, rows.used], [inside], [outside]];
  for (const [group, maxRows] of tries) {
    const inserted = rows.insert(
      group.map((option) => option.interval),
      maxRows,
    );
    const option = inserted && group[inserted.which];
    if (option) return { row: inserted.row, side: option.side };
  }
  return null;
}

/** Returns the possible sides of a label, the default first. */
function labelOptionsOf(shape: Shape, { labelPx, periodPx }: PackOptions): readonly LabelOption[] {
  const widthPx = labelPx(shape.event);
  if (widthPx === 0) return [{ side: 'none', interval: markInterval(shape), isInside: true }];
  return sidesOf(shape).map((side) => {
    const { start, end } = defaultLabelInterval(shape, side, widthPx);
    // A label over a span that starts before the period slides along the span into view.
    const isInside = end <= periodPx.end && (side === 'over' || start >= periodPx.start);
    const label = labelInterval(shape, side, widthPx);
    return { side, isInside, interval: union(markInterval(shape), label) };
  });
}

/**
 * Puts the clusters into the last row, which has the least important events, if they have no room
 * elsewhere. Each absorbs the marks that it overlaps.
 */
function mergeIntoLastRow(
  packed: readonly PackedShape[],
  unplaced: readonly UnplacedCluster[],
  options: PackOptions,
): PackResult {
  const row = options.maxRows - 1;
  const above = packed.filter((shape) => shape.row < row);
  let inLastRow = packed.filter((shape) => shape.row === row);
  const members = unplaced.flatMap((cluster) => cluster.members);
  for (;;) {
    const clusters = clustersOf(members, options.clusterPx);
    const overlapsCluster = (shape: PackedShape): boolean =>
      clusters.some(
        (cluster) => !areApart(occupiedBy(shape, options), clusterInterval(cluster), ROW_GAP_PX),
      );
    const hit = new Set(inLastRow.filter(overlapsCluster));
    if (hit.size === 0) {
      return toPackResult(row + 1, [...above, ...inLastRow], withRow(clusters, row));
    }
    // Marks lose their labels first, then join the cluster.
    if ([...hit].some((shape) => shape.side !== 'none')) {
      inLastRow = inLastRow.map((shape) => (hit.has(shape) ? { ...shape, side: 'none' } : shape));
    } else {
      inLastRow = inLastRow.filter((shape) => !hit.has(shape));
      members.push(...hit);
    }
  }
}

function occupiedBy(shape: PackedShape, { labelPx }: PackOptions): RowInterval {
  const mark = markInterval(shape);
  if (shape.side === 'none') return mark;
  return union(mark, labelInterval(shape, shape.side, labelPx(shape.event)));
}
