import type { LaneAssignment } from '../../deriveTimeline';
import type { FacetReader } from '../applyFilter';
import type { Timeline } from '../../timeline';

/** What a grouping reads, and the words for lanes that the dataset does not name. */
export type GroupingInput = {
  readonly timeline: Timeline;
  readonly facets: { readonly [kind in 'actors' | 'places' | 'statuses']: FacetReader };
  /** Whether the filter includes the event with this index: only such events count. */
  readonly isIncluded: (event: number) => boolean;
  readonly words: {
    readonly all: string;
    readonly others: string;
    readonly status: (id: string) => string;
  };
};

/** Makes the lanes of a grouping; null: the dataset's own. */
export type CreateLanes = (input: GroupingInput) => LaneAssignment | null;
