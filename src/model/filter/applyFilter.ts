/** Which events a filter keeps, and how many more choices would. */
import { choicesOf, type Facet, type Facets, type LazyFacetKind } from './facets';
import { facetKinds, type FacetKind, type Filter } from './filter';
import type { Timeline } from '../timeline';
import { statuses } from '../types';

/** One facet as the panel shows it and the filter reads it: all of them alike. */
export type FacetReader = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly choicesAt: (event: number) => Iterable<number>;
};

/** Every facet of a timeline. Of `lanes` and `statuses` an event has one. */
export type FacetReaders = { readonly [kind in FacetKind]: FacetReader };

/** Puts the facets of the core beside those that come late. Names of statuses are the interface's. */
export function createFacetReaders(timeline: Timeline, facets: Facets): FacetReaders {
  const { lanes } = timeline.core;
  const lazyFacet = (kind: LazyFacetKind): FacetReader => {
    const facet: Facet = facets[kind];
    return { ids: facet.ids, names: facet.names, choicesAt: (event) => choicesOf(facet, event) };
  };
  return {
    lanes: {
      ids: lanes.map(({ id }) => id),
      names: lanes.map(({ name }) => name),
      choicesAt: (event) => [timeline.laneOf(event)],
    },
    statuses: {
      ids: statuses,
      names: statuses,
      choicesAt: (event) => [statuses.indexOf(timeline.statusOf(event))],
    },
    actors: lazyFacet('actors'),
    places: lazyFacet('places'),
    tags: lazyFacet('tags'),
    sources: lazyFacet('sources'),
  };
}

/** Events by how they fare under a filter. */
export type FilterResult = {
  /** By event: 1 where it has one of the choices in each facet that has any; null: all do. */
  readonly included: Uint8Array | null;
  /**
   * Of each facet, for each choice, how many events would be kept with it alone in that facet, the
   * other facets as they are: the counts that follow.
   */
  readonly counts: () => { readonly [kind in FacetKind]: Uint32Array };
};

/**
 * Applies the lists of a filter: one of a facet's choices is enough, each facet asks its own. Choices
 * that there are not are ignored. `among`: only these count, as those that a text matches.
 */
export function applyFilter(
  timeline: Timeline,
  facets: FacetReaders,
  filter: Filter,
  among: Uint8Array | null,
): FilterResult {
  const { count } = timeline;
  const activeFacets = facetKinds.flatMap((kind) => {
    const chosen = new Set(filter[kind].map((id) => facets[kind].ids.indexOf(id)));
    chosen.delete(-1);
    return chosen.size > 0 ? [{ kind, chosen }] : [];
  });
  // How many facets an event fails, and the last that it does.
  const failedCount = new Uint8Array(count);
  const lastFailed = new Uint8Array(count);
  activeFacets.forEach(({ kind, chosen }, k) => {
    const { choicesAt } = facets[kind];
    for (let i = 0; i < count; i++) {
      let has = false;
      for (const choice of choicesAt(i)) has ||= chosen.has(choice);
      if (has) continue;
      failedCount[i] = (failedCount[i] as number) + 1;
      lastFailed[i] = k;
    }
  });
  return {
    included: activeFacets.length === 0 ? null : failedCount.map((many) => Number(many === 0)),
    counts: () => {
      const countsOf = (kind: FacetKind): Uint32Array => {
        const { ids, choicesAt } = facets[kind];
        const counts = new Uint32Array(ids.length);
        const ownIndex = activeFacets.findIndex((one) => one.kind === kind);
        for (let i = 0; i < count; i++) {
          const isIncluded =
            failedCount[i] === 0 || (failedCount[i] === 1 && lastFailed[i] === ownIndex);
          if (!isIncluded || among?.[i] === 0) continue;
          for (const choice of choicesAt(i)) counts[choice] = (counts[choice] as number) + 1;
        }
        return counts;
      };
      return {
        lanes: countsOf('lanes'),
        statuses: countsOf('statuses'),
        actors: countsOf('actors'),
        places: countsOf('places'),
        tags: countsOf('tags'),
        sources: countsOf('sources'),
      };
    },
  };
}
