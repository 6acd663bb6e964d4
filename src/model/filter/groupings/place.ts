import { groupByFacet } from './groupByFacet';
import type { CreateLanes } from './types';

/** A lane for each of the most frequent places. */
export const place: CreateLanes = (input) => groupByFacet(input.facets.places, input);
