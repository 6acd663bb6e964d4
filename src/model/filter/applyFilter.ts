/** Finds the events that a filter includes, and counts the events of each choice. */
import { choicesOf, type Facet, type Facets, type LazyFacetKind } from './facets';
import { facetKinds, type FacetKind, type Filter } from './filter';
import type { Timeline } from '../timeline';
import { statuses } from '../types';

/** A facet, as the filter dialog shows it and the filter reads it. `choicesAt` gives indexes. */
export type FacetReader = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly choicesAt: (event: number) => Iterable<number>;
};

/** Every facet of a timeline. An event has one lane, with its group, and one status. */
export type FacetReaders = { readonly [kind in FacetKind]: FacetReader };

/** Joins the facets of the core and the lazy ones. The names of statuses are their ids. */
export function createFacetReaders(timeline: Timeline, facets: Facets): FacetReaders {
  const { lanes } = timeline.core;
  // A choice of a group is a choice of its lanes.
  const groupOf = lanes.map(({ parent }) => lanes.findIndex(({ id }) => id === parent));
  const lanesAt = lanes.map((_, lane) => [lane, groupOf[lane] ?? -1].filter((k) => k >= 0));
  const lazyFacet = (kind: LazyFacetKind): FacetReader => {
    const facet: Facet = facets[kind];
    return { ids: facet.ids, names: facet.names, choicesAt: (event) => choicesOf(facet, event) };
  };
  return {
    lanes: {
      ids: lanes.map(({ id }) => id),
      names: lanes.map(({ name }) => name),
      choicesAt: (event) => lanesAt[timeline.laneOf(event)] ?? [],
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

/** The outcome of a filter. */
export type FilterResult = {
  /**
   * By event: 1 if the filter includes it, which takes one of the choices of each facet that has
   * choices. Null if no facet has choices: the filter includes every event.
   */
  readonly included: Uint8Array | null;
  /**
   * By facet and choice, the number of events that would be included if the choice were the only
   * one in its facet and the other facets stayed as they are.
   */
  readonly counts: () => { readonly [kind in FacetKind]: Uint32Array };
};

/**
 * Applies the lists of a filter. An event must have one of the choices of every facet with choices.
 * Unknown choices are ignored. `among`, by event, limits the counts to events with 1; null: no
 * limit.
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
  // By event, the number of facets that it fails, and the index of the last of these.
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
    included: activeFacets.length === 0 ? null : failedCount.map((failed) => Number(failed === 0)),
    counts: () => {
      const countsOf = (kind: FacetKind): Uint32Array => {
        const { ids, choicesAt } = facets[kind];
        const counts = new Uint32Array(ids.length);
        const ownIndex = activeFacets.findIndex((active) => active.kind === kind);
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
