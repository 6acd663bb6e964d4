/**
 * Packs one lane at one level: the most important first, each in the first row where its mark and
 * label are free, then its mark alone, then in a counted cluster. Pixels are the level's own, at
 * its coarsest zoom, from the timeline's origin.
 */
import { LABEL_GAP_PX, ROW_GAP_PX, type Shape } from './shapes';

export type Side = 'right' | 'left' | 'over' | 'before' | 'none';

/** A shape with its row and the side that its label has there. */
export type PackedShape = Shape & { readonly row: number; readonly side: Side };

export type PackedCluster = {
  readonly row: number;
  /** In the order of their place. */
  readonly members: readonly Shape[];
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
};

export type Packed = {
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
  /** A label should not leave the whole period, [start, end] in the level's pixels. */
  readonly walls: readonly [number, number];
};

type Extent = readonly [number, number];

/** Packs the shapes of a lane. Every shape is in the result once, alone or in a cluster. */
export function packLane(shapes: readonly Shape[], options: PackOptions): Packed {
  const byImportance = [...shapes].sort(
    (a, b) => b.importance - a.importance || b.to - b.from - (a.to - a.from) || a.at - b.at || a.event - b.event,
  );
  const first = placeAll(byImportance, options, options.maxRows);
  if (first.left.length === 0) return { rows: first.rows.used, shapes: first.placed, clusters: [] };
  const loose = clustersOf(first.left, options);
  const settled = loose.map((cluster) => settle(cluster, first.rows));
  if (settled.every((cluster) => cluster !== null)) {
    return { rows: first.rows.used, shapes: first.placed, clusters: settled };
  }
  // No room between the marks: the last row is given to clusters alone.
  if (options.maxRows > 1) {
    const again = placeAll(byImportance, options, options.maxRows - 1);
    const row = again.rows.used;
    const clusters = clustersOf(again.left, options).map((cluster) => ({ ...cluster, row }));
    return { rows: row + 1, shapes: again.placed, clusters };
  }
  return mergeIntoOneRow(first.placed, loose, options);
}

/** The rows' taken stretches. */
class Rows {
  private readonly taken: Extent[][] = [];
  constructor(private readonly most: number) {}
  get used(): number {
    return this.taken.length;
  }
  /** The first row in which one of the extents is free, and which; takes it. */
  place(extents: readonly Extent[]): { row: number; which: number } | null {
    for (let row = 0; row < this.most; row++) {
      const taken = (this.taken[row] ??= []);
      const which = extents.findIndex((extent) => taken.every((other) => areApart(extent, other)));
      const extent = extents[which];
      if (extent) {
        taken.push(extent);
        return { row, which };
      }
      if (taken.length === 0) this.taken.pop();
    }
    return null;
  }
}

function areApart(a: Extent, b: Extent): boolean {
  return a[1] + ROW_GAP_PX <= b[0] || b[1] + ROW_GAP_PX <= a[0];
}

function placeAll(
  shapes: readonly Shape[],
  options: PackOptions,
  maxRows: number,
): { placed: PackedShape[]; left: Shape[]; rows: Rows } {
  const rows = new Rows(maxRows);
  const placed: PackedShape[] = [];
  const left: Shape[] = [];
  for (const shape of shapes) {
    const ways = waysOf(shape, options);
    const labelled = rows.place(ways.map((way) => way.extent));
    const way = labelled && ways[labelled.which];
    if (labelled && way) {
      placed.push({ ...shape, row: labelled.row, side: way.side });
      continue;
    }
    const bare = rows.place([markExtent(shape)]);
    if (bare) placed.push({ ...shape, row: bare.row, side: 'none' });
    else left.push(shape);
  }
  return { placed, left, rows };
}

/** The ways to set a label, best first, each with what it takes of the row. */
function waysOf(shape: Shape, options: PackOptions): { side: Side; extent: Extent }[] {
  const label = options.labelPx(shape.event);
  const [from, to] = markExtent(shape);
  if (label === 0) return [{ side: 'none', extent: [from, to] }];
  const [wallStart, wallEnd] = options.walls;
  const right: { side: Side; extent: Extent } =
    shape.form === 'point'
      ? { side: 'right', extent: [from, to + LABEL_GAP_PX + label] }
      : { side: 'over', extent: [from, Math.max(to, shape.from + label)] };
  const left: { side: Side; extent: Extent } =
    shape.form === 'point'
      ? { side: 'left', extent: [from - LABEL_GAP_PX - label, to] }
      : { side: 'before', extent: [Math.min(from, shape.at - shape.radiusPx - LABEL_GAP_PX - label), to] };
  if (shape.form === 'whisker') {
    // Words stand above the whisker, ending at the glyph, where the eye looks for them.
    const over: Extent = [Math.min(from, shape.at - label), Math.max(to, shape.at)];
    return [{ side: 'before', extent: over }];
  }
  const rightEnd = shape.form === 'point' ? right.extent[1] : shape.from + label;
  const leavesEnd = shape.from <= wallEnd && rightEnd > wallEnd;
  const leavesStart = shape.at >= wallStart && left.extent[0] < wallStart;
  return leavesEnd && !leavesStart ? [left, right] : [right, left];
}

function markExtent(shape: Shape): Extent {
  return shape.form === 'point'
    ? [shape.at - shape.radiusPx, shape.at + shape.radiusPx]
    : [Math.min(shape.from, shape.at - shape.radiusPx), Math.max(shape.to, shape.at + shape.radiusPx)];
}

/** Puts what is left into counted groups, none of which meets another. */
function clustersOf(left: readonly Shape[], options: PackOptions): Omit<PackedCluster, 'row'>[] {
  const sorted = [...left].sort((a, b) => clusterFrom(a) - clusterFrom(b) || a.event - b.event);
  const groups: { members: Shape[]; from: number; to: number }[] = [];
  for (const shape of sorted) {
    const last = groups.at(-1);
    const next = { members: [shape], from: clusterFrom(shape), to: clusterTo(shape) };
    if (last && takenBy(last, options)[1] + ROW_GAP_PX > takenBy(next, options)[0]) {
      last.members.push(shape);
      last.to = Math.max(last.to, next.to);
    } else groups.push(next);
  }
  // A group that has grown can reach its neighbour: merge until none does.
  for (let i = 1; i < groups.length; ) {
    const [a, b] = [groups[i - 1], groups[i]];
    if (!a || !b || takenBy(a, options)[1] + ROW_GAP_PX <= takenBy(b, options)[0]) {
      i++;
      continue;
    }
    groups.splice(i - 1, 2, {
      members: [...a.members, ...b.members],
      from: Math.min(a.from, b.from),
      to: Math.max(a.to, b.to),
    });
    i = Math.max(1, i - 1);
  }
  return groups.map((group) => ({ ...group, widthPx: options.clusterPx(group.members.length) }));
}

/** A point stands for its middle; what lasts, for all of its length. */
const clusterFrom = (shape: Shape): number => (shape.form === 'point' ? shape.at : shape.from);
const clusterTo = (shape: Shape): number => (shape.form === 'point' ? shape.at : shape.to);

/** The counted mark stands in the middle of its stretch and may be wider than it. */
function takenBy(
  group: { members: readonly Shape[]; from: number; to: number },
  options: PackOptions,
): Extent {
  const half = options.clusterPx(group.members.length) / 2;
  const middle = (group.from + group.to) / 2;
  return [Math.min(group.from, middle - half), Math.max(group.to, middle + half)];
}

function settle(cluster: Omit<PackedCluster, 'row'>, rows: Rows): PackedCluster | null {
  const half = cluster.widthPx / 2;
  const middle = (cluster.from + cluster.to) / 2;
  const spot = rows.place([[Math.min(cluster.from, middle - half), Math.max(cluster.to, middle + half)]]);
  return spot && { ...cluster, row: spot.row };
}

/** With one row alone, a cluster takes in every mark that it would touch. */
function mergeIntoOneRow(
  placed: readonly PackedShape[],
  loose: readonly Omit<PackedCluster, 'row'>[],
  options: PackOptions,
): Packed {
  let free = [...placed];
  let left = loose.flatMap((cluster) => cluster.members);
  for (;;) {
    const clusters = clustersOf(left, options);
    const hit = free.filter((shape) =>
      clusters.some((cluster) => !areApart(extentOf(shape, options), takenBy(cluster, options))),
    );
    if (hit.length === 0) {
      return { rows: 1, shapes: free, clusters: clusters.map((cluster) => ({ ...cluster, row: 0 })) };
    }
    // A label goes before its mark does.
    const bare = hit.filter((shape) => shape.side !== 'none');
    if (bare.length > 0) {
      free = free.map((shape) => (bare.includes(shape) ? { ...shape, side: 'none' } : shape));
    } else {
      free = free.filter((shape) => !hit.includes(shape));
      left = [...left, ...hit];
    }
  }
}

function extentOf(shape: PackedShape, options: PackOptions): Extent {
  return waysOf(shape, options).find((way) => way.side === shape.side)?.extent ?? markExtent(shape);
}
