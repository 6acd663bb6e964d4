import { groupByFacet } from './groupByFacet';
import type { CreateLanes } from './types';

/** A lane for each of the most frequent actors. */
export const actor: CreateLanes = (grouped) => groupByFacet(grouped.facets.actors, grouped);
