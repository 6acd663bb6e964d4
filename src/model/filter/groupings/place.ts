import { groupByFacet } from './groupByFacet';
import type { CreateLanes } from './types';

/** A lane for each of the most frequent places. */
export const place: CreateLanes = (grouped) => groupByFacet(grouped.facets.places, grouped);
