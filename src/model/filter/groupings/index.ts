/** What each grouping makes of a timeline's lanes: one file and one row each. Fetched when asked. */
import { actor } from './actor';
import type { Grouping } from './ids';
import { none } from './none';
import { place } from './place';
import { status } from './status';
import { theme } from './theme';
import type { Grouped, LanesOf } from './types';

const lanesBy = { theme, actor, place, status, none } as const satisfies {
  readonly [id in Grouping]: LanesOf;
};

/** The lanes of a timeline by a grouping; null: its own. */
export function groupedLanes(grouping: Grouping, grouped: Grouped): ReturnType<LanesOf> {
  return lanesBy[grouping](grouped);
}
