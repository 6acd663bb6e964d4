import type { LaneAssignment } from '../../deriveTimeline';
import type { FacetReader } from '../applyFilter';
import type { GroupingInput } from './types';

/** More lanes than this, with the one for the others, would leave each too few rows. */
const MAX_LANES = 8;

/**
 * A lane for each of the most frequent choices of a facet, and one for the others. An event stands
 * once: in the lane of the first of its choices that has one, so that marks can be counted, walked
 * through and told apart. So an event of several actors is in the lane of its first, the one that the
 * editor names first, unless that one has no lane and another of them has.
 */
export function groupByFacet(
  { ids, names, choicesAt: choices }: FacetReader,
  { timeline, isIncluded, words }: GroupingInput,
  nameOf: (id: string) => string = (id) => names[ids.indexOf(id)] ?? id,
): LaneAssignment {
  const counts = new Uint32Array(ids.length);
  for (let i = 0; i < timeline.count; i++) {
    if (isIncluded(i)) for (const choice of choices(i)) counts[choice] = (counts[choice] ?? 0) + 1;
  }
  const used = [...ids.keys()].filter((choice) => (counts[choice] ?? 0) > 0);
  const byCount = used.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const ownLaneChoices = byCount.slice(0, used.length > MAX_LANES ? MAX_LANES - 1 : MAX_LANES);
  const laneOf = new Map(ownLaneChoices.map((choice, lane) => [choice, lane]));
  const others = ownLaneChoices.length;
  const lanes = ownLaneChoices.map((choice) => ({
    id: ids[choice] ?? '',
    name: nameOf(ids[choice] ?? ''),
  }));
  return {
    lanes: [...lanes, { id: OTHERS, name: words.others }],
    laneOf: (event) => {
      for (const choice of choices(event)) {
        const lane = laneOf.get(choice);
        if (lane !== undefined) return lane;
      }
      return others;
    },
  };
}

/** Well formed, so that an address can say that it is folded. */
const OTHERS = 'others';
