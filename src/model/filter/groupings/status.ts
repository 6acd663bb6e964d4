import { byFacet } from './byFacet';
import type { LanesOf } from './types';

/** A lane for each status that an event has: what occurred, what is claimed, what is planned. */
export const status: LanesOf = (grouped) =>
  byFacet(grouped.facets.statuses, grouped, grouped.words.status);
