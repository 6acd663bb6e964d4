import type { Lanes } from '../../arranged';
import type { AnyFacet } from '../../search/matcher';
import type { Grouped } from './types';

/** More lanes than this, with the one for the others, would leave each too few rows. */
const MOST_LANES = 8;

/**
 * A lane for each of the most frequent choices of a facet, and one for the others. An event stands
 * once: in the lane of the first of its choices that has one, so that marks can be counted, walked
 * through and told apart. So an event of several actors is in the lane of its first, the one that the
 * editor names first, unless that one has no lane and another of them has.
 */
export function byFacet(
  { ids, names, of }: AnyFacet,
  { timeline, isKept, words }: Grouped,
  nameOf: (id: string) => string = (id) => names[ids.indexOf(id)] ?? id,
): Lanes {
  const counts = new Uint32Array(ids.length);
  for (let i = 0; i < timeline.count; i++) {
    if (isKept(i)) for (const choice of of(i)) counts[choice] = (counts[choice] ?? 0) + 1;
  }
  const used = [...ids.keys()].filter((choice) => (counts[choice] ?? 0) > 0);
  const byCount = used.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const own = byCount.slice(0, used.length > MOST_LANES ? MOST_LANES - 1 : MOST_LANES);
  const laneOf = new Map(own.map((choice, lane) => [choice, lane]));
  const others = own.length;
  const lanes = own.map((choice) => ({
    id: ids[choice] ?? '',
    name: nameOf(ids[choice] ?? ''),
  }));
  return {
    lanes: [...lanes, { id: OTHERS, name: words.others }],
    laneOf: (event) => {
      for (const choice of of(event)) {
        const lane = laneOf.get(choice);
        if (lane !== undefined) return lane;
      }
      return others;
    },
  };
}

/** Well formed, so that an address can say that it is folded. */
const OTHERS = 'others';
