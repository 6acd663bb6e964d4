/**
 * Packs one lane at one level: the most important first, each in the first row where its mark and
 * label are free, then its mark alone, then in a counted cluster. Pixels are the level's own, at
 * its coarsest zoom, from the timeline's origin.
 */
import { clustersOf, clusterStretch, type LooseCluster, type PackedCluster } from './clusters';
import { ROW_GAP_PX, Rows } from './rows';
import type { Shape } from './shapes';
import {
  areApart,
  labelStretch,
  markStretch,
  restingLabel,
  sidesOf,
  union,
  type Side,
  type Stretch,
} from './stretch';

/** A shape with its row and the side that its label has there. */
export type PackedShape = Shape & { readonly row: number; readonly side: Side };

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
  /** A label should not leave the whole period, in the level's pixels. */
  readonly walls: Stretch;
};

/** Packs the shapes of a lane. Every shape is in the result once, alone or in a cluster. */
export function packLane(shapes: readonly Shape[], options: PackOptions): Packed {
  const byImportance = shapes.toSorted(
    (a, b) =>
      b.importance - a.importance ||
      b.to - b.from - (a.to - a.from) ||
      a.at - b.at ||
      a.event - b.event,
  );
  const first = placeAll(byImportance, options, options.maxRows);
  const loose = clustersOf(first.left, options.clusterPx);
  const settled = loose.flatMap((cluster) => {
    const spot = first.rows.place([clusterStretch(cluster)]);
    return spot ? [{ ...cluster, row: spot.row }] : [];
  });
  if (settled.length === loose.length) {
    return { rows: first.rows.used, shapes: first.placed, clusters: settled };
  }
  // No room between the marks: the last row is given to clusters alone.
  if (options.maxRows > 1) {
    const again = placeAll(byImportance, options, options.maxRows - 1);
    const row = again.rows.used;
    const clusters = clustersOf(again.left, options.clusterPx);
    return {
      rows: row + 1,
      shapes: again.placed,
      clusters: clusters.map((cluster) => ({ ...cluster, row })),
    };
  }
  return mergedIntoOneRow(first.placed, loose, options);
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
    const labelled = rows.place(ways.map((way) => way.takes));
    const way = labelled && ways[labelled.which];
    if (labelled && way) {
      placed.push({ ...shape, row: labelled.row, side: way.side });
      continue;
    }
    const bare = rows.place([markStretch(shape)]);
    if (bare) placed.push({ ...shape, row: bare.row, side: 'none' });
    else left.push(shape);
  }
  return { placed, left, rows };
}

type Way = { readonly side: Side; readonly takes: Stretch };

/** The ways to set a label, best first, each with what it takes of the row. */
function waysOf(shape: Shape, { labelPx, walls }: PackOptions): readonly Way[] {
  const widthPx = labelPx(shape.event);
  if (widthPx === 0) return [{ side: 'none', takes: markStretch(shape) }];
  const ways = sidesOf(shape).map((side) => {
    const { start, end } = restingLabel(shape, side, widthPx);
    // Words over a bar that began before the walls slide along it into sight.
    const isInside = end <= walls.end && (side === 'over' || start >= walls.start);
    const label = labelStretch(shape, side, widthPx);
    return { side, isInside, takes: union(markStretch(shape), label) };
  });
  return ways.every((way) => !way.isInside)
    ? ways
    : ways.toSorted((a, b) => Number(b.isInside) - Number(a.isInside));
}

/** With one row alone, a cluster takes in every mark that it would touch. */
function mergedIntoOneRow(
  placed: readonly PackedShape[],
  loose: readonly LooseCluster[],
  options: PackOptions,
): Packed {
  let free = placed;
  const left = loose.flatMap((cluster) => cluster.members);
  for (;;) {
    const clusters = clustersOf(left, options.clusterPx);
    const isHit = (shape: PackedShape): boolean =>
      clusters.some(
        (cluster) => !areApart(takenBy(shape, options), clusterStretch(cluster), ROW_GAP_PX),
      );
    const hit = new Set(free.filter(isHit));
    if (hit.size === 0) {
      return {
        rows: 1,
        shapes: free,
        clusters: clusters.map((cluster) => ({ ...cluster, row: 0 })),
      };
    }
    // A label goes before its mark does.
    if ([...hit].some((shape) => shape.side !== 'none')) {
      free = free.map((shape) => (hit.has(shape) ? { ...shape, side: 'none' } : shape));
    } else {
      free = free.filter((shape) => !hit.has(shape));
      left.push(...hit);
    }
  }
}

function takenBy(shape: PackedShape, { labelPx }: PackOptions): Stretch {
  const mark = markStretch(shape);
  if (shape.side === 'none') return mark;
  return union(mark, labelStretch(shape, shape.side, labelPx(shape.event)));
}
