/** What has no room of its own, in counted groups. Pixels are a level's own. */
import { ROW_GAP_PX } from './rows';
import type { Shape } from './shapes';
import { markInterval, type RowInterval } from './rowInterval';

export type PackedCluster = {
  readonly row: number;
  /** In the order of their place. */
  readonly members: readonly Shape[];
  /** From the first bound of its members to the last. */
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
};

/** A cluster that has no row yet. */
export type UnplacedCluster = Omit<PackedCluster, 'row'>;

/** Groups shapes so that no group's mark or stretch meets another's. */
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
    // A group that has grown can reach the one before it.
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
 * What a cluster takes of its row: one event's mark for one of a single event, which is none. Its counted mark stands in the middle of its members' stretch, may
 * be wider than it, and slides inside it to stay in sight, as a pinned label does.
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

/** A cluster in the making. */
type Group = { members: Shape[]; from: number; to: number; widthPx: number };

function updateWidth(group: Group, clusterPx: (count: number) => number): Group {
  group.widthPx = clusterPx(group.members.length);
  return group;
}

function overlap(a: UnplacedCluster, b: UnplacedCluster): boolean {
  return clusterInterval(a).end + ROW_GAP_PX > clusterInterval(b).start;
}
