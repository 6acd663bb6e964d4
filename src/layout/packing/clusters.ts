/**
 * Groups shapes without room of their own into clusters. All pixels are the level's. Timelines of
 * many events count theirs by cells: tiled/cellClusters.ts.
 */
import { ROW_GAP_PX } from './rows';
import type { Shape } from './shapes';
import { markInterval, type RowInterval } from './rowInterval';

export type PackedCluster = {
  readonly row: number;
  /** Sorted by `from`. */
  readonly members: readonly Shape[];
  /** Outermost bounds of the members. */
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
};

/** A cluster without a row. */
export type UnplacedCluster = Omit<PackedCluster, 'row'>;

/**
 * Groups shapes into clusters whose intervals do not overlap, `ROW_GAP_PX` apart. A group of a
 * single shape is returned as a cluster with one member. `clusterPx` is the width of a count.
 */
export function clustersOf(
  shapes: readonly Shape[],
  clusterPx: (count: number) => number,
): UnplacedCluster[] {
  const groups: Group[] = [];
  for (const shape of shapes.toSorted((a, b) => a.from - b.from || a.event - b.event)) {
    let group = updateWidth(
      { members: [shape], from: shape.from, to: shape.to, widthPx: 0 },
      clusterPx,
    );
    // A group that has grown may overlap the group before it.
    for (let last = groups.at(-1); last && overlap(last, group); last = groups.at(-1)) {
      groups.pop();
      last.members.push(...group.members);
      last.to = Math.max(last.to, group.to);
      group = updateWidth(last, clusterPx);
    }
    groups.push(group);
  }
  return groups;
}

/**
 * Returns the interval that a cluster may occupy. The count is centred on its members' bounds and
 * may be wider than them; in a view it slides inside the interval to stay visible. A cluster of a
 * single shape is drawn as that event's mark, so it occupies the mark's interval.
 */
export function clusterInterval({ members, from, to, widthPx }: UnplacedCluster): RowInterval {
  const [only] = members;
  if (only && members.length === 1) return markInterval(only);
  const middle = (from + to) / 2;
  return {
    start: Math.min(from, middle - widthPx / 2),
    end: Math.max(to, middle + widthPx / 2),
  };
}

/** A cluster under construction. */
type Group = { members: Shape[]; from: number; to: number; widthPx: number };

function updateWidth(group: Group, clusterPx: (count: number) => number): Group {
  group.widthPx = clusterPx(group.members.length);
  return group;
}

function overlap(a: UnplacedCluster, b: UnplacedCluster): boolean {
  return clusterInterval(a).end + ROW_GAP_PX > clusterInterval(b).start;
}
