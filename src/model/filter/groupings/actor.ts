import { groupByFacet } from './groupByFacet';
import type { CreateLanes } from './types';

/** A lane for each of the most frequent actors. */
export const actor: CreateLanes = (input) => groupByFacet(input.facets.actors, input);
