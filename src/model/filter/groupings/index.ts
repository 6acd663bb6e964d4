/** Lazy bundle: the lanes of each grouping, one row for each. */
import { actor } from './actor';
import type { Grouping } from './grouping';
import { none } from './none';
import { place } from './place';
import { status } from './status';
import { theme } from './theme';
import type { GroupingInput, CreateLanes } from './types';

const laneBuilders = { theme, actor, place, status, none } as const satisfies {
  readonly [id in Grouping]: CreateLanes;
};

/** The lanes of a grouping; null: the timeline's own. */
export function lanesForGrouping(
  grouping: Grouping,
  input: GroupingInput,
): ReturnType<CreateLanes> {
  return laneBuilders[grouping](input);
}
