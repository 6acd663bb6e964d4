import { groupByFacet } from './groupByFacet';
import type { CreateLanes } from './types';

/** A lane for each status that an event has, such as occurred, claimed or planned. */
export const status: CreateLanes = (input) =>
  groupByFacet(input.facets.statuses, input, input.words.status);
