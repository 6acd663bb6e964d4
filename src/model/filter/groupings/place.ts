import { byFacet } from './byFacet';
import type { LanesOf } from './types';

/** A lane for each of the most frequent places. */
export const place: LanesOf = (grouped) => byFacet(grouped.facets.places, grouped);
