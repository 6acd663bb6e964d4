import type { LaneAssignment } from '../../deriveTimeline';
import type { FacetReader } from '../applyFilter';
import type { GroupingInput } from './types';

/** The most lanes, with the lane for all other choices: more would leave each lane too few rows. */
const MAX_LANES = 8;

/**
 * Makes a lane for each of the most frequent choices of a facet, and one for all others. An event
 * has one mark, so that marks can be counted: it is in the lane of the first of its choices with a
 * lane. Choices are in the editor's order, so an event with several actors is usually in the lane
 * of its main actor.
 */
export function groupByFacet(
  { ids, names, choicesAt }: FacetReader,
  { timeline, isIncluded, words }: GroupingInput,
  nameOf: (id: string) => string = (id) => names[ids.indexOf(id)] ?? id,
): LaneAssignment {
  const counts = new Uint32Array(ids.length);
  for (let i = 0; i < timeline.count; i++) {
    if (isIncluded(i))
      for (const choice of choicesAt(i)) counts[choice] = (counts[choice] ?? 0) + 1;
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
      for (const choice of choicesAt(event)) {
        const lane = laneOf.get(choice);
        if (lane !== undefined) return lane;
      }
      return others;
    },
  };
}

/** A valid id, so that an address can list this lane as collapsed. */
const OTHERS = 'others';
