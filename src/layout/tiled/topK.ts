/**
 * Finds the events of a span with the highest priority. Equally important events are ordered by a
 * Weyl sequence of their indexes, so that the first few are spread evenly over the span; the
 * earliest first would crowd them at its start. Priorities are unique and do not depend on the
 * level: the first event of a span is also the first of each shorter span that contains it.
 */
import { bisectLeft } from 'd3';

/**
 * Events in order of their start. Each node of a level has the highest priority of its `FAN`
 * children.
 */
export type PriorityTree = {
  readonly events: Uint32Array;
  readonly starts: Float64Array;
  readonly levels: readonly Uint32Array[];
};

const FAN = 4;
/**
 * Near 2^24 divided by the golden ratio; odd, so that multiplying by it is a bijection of 24 bits.
 */
const STEP = 0x9e3779;

/** Returns the priority of an event; the highest is shown first. Unique for 2^24 events. */
export function priorityOf(event: number, importance: number): number {
  return importance * 2 ** 24 + (Math.imul(event, STEP) & 0xffffff);
}

/** Creates the tree in O(n). `events` and `starts` (epoch ms) are in order of start. */
export function createPriorityTree(
  events: Uint32Array,
  starts: Float64Array,
  importance: Uint8Array,
): PriorityTree {
  let below = new Uint32Array(events.length);
  for (let k = 0; k < events.length; k++) {
    const event = events[k] as number;
    below[k] = priorityOf(event, importance[event] ?? 0);
  }
  const levels = [below];
  while (below.length > 1) {
    const above = new Uint32Array(Math.ceil(below.length / FAN));
    for (let k = 0; k < below.length; k++) {
      const at = Math.floor(k / FAN);
      const priority = below[k] as number;
      if (priority > (above[at] as number)) above[at] = priority;
    }
    levels.push(above);
    below = above;
  }
  return { events, starts, levels };
}

/** A node that overlaps the searched range [low, high) of its tree's events. */
type Block = {
  readonly maxPriority: number;
  readonly tree: PriorityTree;
  readonly depth: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
};

/** Returns the `k` events that start in [from, to) with the highest priority, in O(k log n). */
export function topK(
  trees: readonly PriorityTree[],
  from: number,
  to: number,
  k: number,
): number[] {
  const heap: Block[] = [];
  for (const tree of trees) {
    const low = bisectLeft(tree.starts, from);
    const high = bisectLeft(tree.starts, to);
    if (low < high) {
      // The lowest node that contains the whole range.
      let depth = 0;
      let [first, last] = [low, high - 1];
      while (first !== last) {
        [first, last] = [Math.floor(first / FAN), Math.floor(last / FAN)];
        depth++;
      }
      push(heap, {
        maxPriority: maxPriorityOf(tree, depth, first),
        tree,
        depth,
        at: first,
        low,
        high,
      });
    }
  }
  const found: number[] = [];
  while (found.length < k) {
    const block = pop(heap);
    if (!block) break;
    const { tree, depth, at, low, high } = block;
    if (depth === 0) {
      found.push(tree.events[at] ?? 0);
      continue;
    }
    const width = FAN ** (depth - 1);
    for (let child = at * FAN; child < (at + 1) * FAN; child++) {
      if (child * width >= high || (child + 1) * width <= low) continue;
      const maxPriority = maxPriorityOf(tree, depth - 1, child);
      push(heap, { maxPriority, tree, depth: depth - 1, at: child, low, high });
    }
  }
  return found;
}

function maxPriorityOf({ levels }: PriorityTree, depth: number, at: number): number {
  return levels[depth]?.[at] ?? 0;
}

function push(heap: Block[], block: Block): void {
  let at = heap.length;
  heap.push(block);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (!above || above.maxPriority >= block.maxPriority) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = block;
}

function pop(heap: Block[]): Block | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if ((heap[child + 1]?.maxPriority ?? -1) > (heap[child]?.maxPriority ?? -1)) child++;
    const below = heap[child];
    if (!below || below.maxPriority <= last.maxPriority) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = last;
  return top;
}
