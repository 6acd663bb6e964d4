/**
 * Packs one lane at one level: what fills the view first, then the most important, each in the first row where its mark and
 * label are free, then its mark alone, then in a counted cluster. Pixels are the level's own, at
 * its coarsest zoom, from the timeline's origin.
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

/** A shape with its row and the side that its label has there. */
export type PackedShape = Shape & { readonly row: number; readonly side: Side };

export type PackResult = {
  readonly rows: number;
  readonly shapes: readonly PackedShape[];
  readonly clusters: readonly PackedCluster[];
};

export type PackOptions = {
  readonly maxRows: number;
  /** Width of an event's label in pixels, 0 for none. */
  readonly labelPx: (event: number) => number;
  /** Width of a cluster's mark that counts so many. */
  readonly clusterPx: (count: number) => number;
  readonly plotPx: number;
  /** A label should not leave the whole period, in the level's pixels. */
  readonly periodPx: RowInterval;
  /** How much: rather a row further down, or only where both sides are free. */
  readonly staysInPeriod: boolean;
};

/**
 * How long an event is in a view of its own, as shares of the plot at this level. There it comes
 * first, whatever its importance: further in it has no ends, further out no room, so no other zoom
 * shows it better.
 */
const FILLS_VIEW_SHARE = { least: 0.4, most: 0.9 } as const;

/** Packs the shapes of a lane. Every shape is in the result once, alone or in a cluster. */
export function packLane(shapes: readonly Shape[], options: PackOptions): PackResult {
  const { placed, left, rows } = packAll(sortByPriority(shapes, options), options);
  const unplaced = clustersOf(left, options.clusterPx);
  const withRows = unplaced.flatMap((cluster) => {
    const spot = rows.insert([clusterInterval(cluster)]);
    return spot ? [{ ...cluster, row: spot.row }] : [];
  });
  if (withRows.length === unplaced.length) return toPackResult(rows.used, placed, withRows);
  return mergeIntoLastRow(placed, unplaced, options);
}

/** How many rows give every shape a mark of its own, no more than `maxRows`; null where none do. */
export function rowsFor(shapes: readonly Shape[], options: PackOptions): number | null {
  const { left, rows } = packAll(sortByPriority(shapes, options), options, true);
  return left.length === 0 ? rows.used : null;
}

/** The shapes in the order in which they choose their place. */
function sortByPriority(shapes: readonly Shape[], { plotPx }: PackOptions): readonly Shape[] {
  const fillsView = ({ from, to }: Shape): number =>
    Number(
      to - from >= plotPx * FILLS_VIEW_SHARE.least && to - from <= plotPx * FILLS_VIEW_SHARE.most,
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
  placed: readonly PackedShape[],
  clusters: readonly PackedCluster[],
): PackResult {
  const singles = clusters.filter(({ members }) => members.length === 1);
  const marks = singles.flatMap(({ members, row }): PackedShape[] =>
    members.map((shape) => ({ ...shape, row, side: 'none' })),
  );
  return {
    rows,
    shapes: [...placed, ...marks],
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
): { placed: PackedShape[]; left: Shape[]; rows: Rows } {
  const rows = new Rows(options.maxRows);
  const placed: PackedShape[] = [];
  const left: Shape[] = [];
  for (const shape of shapes) {
    const labelled = packLabel(rows, labelOptionsOf(shape, options), options.staysInPeriod);
    if (labelled) {
      placed.push({ ...shape, ...labelled });
      continue;
    }
    const bare = rows.insert([markInterval(shape)]);
    if (bare) placed.push({ ...shape, row: bare.row, side: 'none' });
    else left.push(shape);
    if (stopsAtFirstUnpacked && left.length > 0) break;
  }
  return { placed, left, rows };
}

/** A way to set a label, with what it takes of the row. */
type LabelOption = {
  readonly side: Side;
  readonly interval: RowInterval;
  readonly isInside: boolean;
};

function packLabel(
  rows: Rows,
  ways: readonly LabelOption[],
  staysInPeriod: boolean,
): Pick<PackedShape, 'row' | 'side'> | null {
  const inside = ways.filter((way) => way.isInside);
  const outside = ways.filter((way) => !way.isInside);
  for (const group of staysInPeriod ? [inside, outside] : [[...inside, ...outside]]) {
    const spot = rows.insert(group.map((way) => way.interval));
    const way = spot && group[spot.which];
    if (way) return { row: spot.row, side: way.side };
  }
  return null;
}

/** The ways to set a label, the usual one first. */
function labelOptionsOf(shape: Shape, { labelPx, periodPx }: PackOptions): readonly LabelOption[] {
  const widthPx = labelPx(shape.event);
  if (widthPx === 0) return [{ side: 'none', interval: markInterval(shape), isInside: true }];
  return sidesOf(shape).map((side) => {
    const { start, end } = defaultLabelInterval(shape, side, widthPx);
    // Words over a bar that began before the walls slide along it into sight.
    const isInside = end <= periodPx.end && (side === 'over' || start >= periodPx.start);
    const label = labelInterval(shape, side, widthPx);
    return { side, isInside, interval: union(markInterval(shape), label) };
  });
}

/** Without room between the marks, clusters take in what they touch of the least important row. */
function mergeIntoLastRow(
  placed: readonly PackedShape[],
  unplaced: readonly UnplacedCluster[],
  options: PackOptions,
): PackResult {
  const row = options.maxRows - 1;
  const above = placed.filter((shape) => shape.row < row);
  let free = placed.filter((shape) => shape.row === row);
  const left = unplaced.flatMap((cluster) => cluster.members);
  for (;;) {
    const clusters = clustersOf(left, options.clusterPx);
    const isHit = (shape: PackedShape): boolean =>
      clusters.some(
        (cluster) => !areApart(occupiedBy(shape, options), clusterInterval(cluster), ROW_GAP_PX),
      );
    const hit = new Set(free.filter(isHit));
    if (hit.size === 0) return toPackResult(row + 1, [...above, ...free], withRow(clusters, row));
    // A label goes before its mark does.
    if ([...hit].some((shape) => shape.side !== 'none')) {
      free = free.map((shape) => (hit.has(shape) ? { ...shape, side: 'none' } : shape));
    } else {
      free = free.filter((shape) => !hit.has(shape));
      left.push(...hit);
    }
  }
}

function occupiedBy(shape: PackedShape, { labelPx }: PackOptions): RowInterval {
  const mark = markInterval(shape);
  if (shape.side === 'none') return mark;
  return union(mark, labelInterval(shape, shape.side, labelPx(shape.event)));
}
