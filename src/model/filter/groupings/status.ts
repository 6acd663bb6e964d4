import { groupByFacet } from './groupByFacet';
import type { CreateLanes } from './types';

/** A lane for each status that an event has: what occurred, what is claimed, what is planned. */
export const status: CreateLanes = (grouped) =>
  groupByFacet(grouped.facets.statuses, grouped, grouped.words.status);
