import { byFacet } from './byFacet';
import type { LanesOf } from './types';

/** A lane for each of the most frequent actors. */
export const actor: LanesOf = (grouped) => byFacet(grouped.facets.actors, grouped);
