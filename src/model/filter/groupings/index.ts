/** What each grouping makes of a timeline's lanes: one file and one row each. Fetched when asked. */
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

/** The lanes of a timeline by a grouping; null: its own. */
export function lanesForGrouping(
  grouping: Grouping,
  grouped: GroupingInput,
): ReturnType<CreateLanes> {
  return laneBuilders[grouping](grouped);
}
