/**
 * Which events of a stretch of time come first. Among the equally important the order is a Weyl
 * sequence of their indexes: the first few of any stretch are then spread evenly over what it
 * holds, where "the earliest first" would crowd them at its beginning. It knows no two equals, and
 * does not depend on the level: what is first of a long stretch is first of every shorter one that
 * has it.
 */
import { bisectLeft } from 'd3';

/** Events in order of their start, with a pyramid of the highest priority of each four below. */
export type PriorityTree = {
  readonly events: Uint32Array;
  readonly starts: Float64Array;
  readonly levels: readonly Uint32Array[];
};

const FAN = 4;
/** Odd, and so a bijection of 24 bits; near the golden ratio's share of them. */
const STEP = 0x9e3779;

/** The higher, the sooner an event is shown. Different for each of the first sixteen million. */
export function priorityOf(event: number, importance: number): number {
  return importance * 2 ** 24 + (Math.imul(event, STEP) & 0xffffff);
}

/** Builds the pyramid over events in order of their start: O(n). */
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

/** A block of a ranking that may hold something of the stretch, by what it holds at best. */
type Block = {
  readonly maxPriority: number;
  readonly ranking: PriorityTree;
  readonly depth: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
};

/** The first `most` events that start in [from, to), highest priority first: O(most log n). */
export function topK(
  rankings: readonly PriorityTree[],
  from: number,
  to: number,
  k: number,
): number[] {
  const heap: Block[] = [];
  for (const ranking of rankings) {
    const low = bisectLeft(ranking.starts, from);
    const high = bisectLeft(ranking.starts, to);
    if (low < high) {
      // The lowest block that holds the whole stretch.
      let depth = 0;
      let [first, last] = [low, high - 1];
      while (first !== last) {
        [first, last] = [Math.floor(first / FAN), Math.floor(last / FAN)];
        depth++;
      }
      push(heap, {
        maxPriority: maxPriorityOf(ranking, depth, first),
        ranking,
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
    const { ranking, depth, at, low, high } = block;
    if (depth === 0) {
      found.push(ranking.events[at] ?? 0);
      continue;
    }
    const width = FAN ** (depth - 1);
    for (let child = at * FAN; child < (at + 1) * FAN; child++) {
      if (child * width >= high || (child + 1) * width <= low) continue;
      const maxPriority = maxPriorityOf(ranking, depth - 1, child);
      push(heap, { maxPriority, ranking, depth: depth - 1, at: child, low, high });
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
