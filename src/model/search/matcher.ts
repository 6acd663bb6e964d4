/** Which events a filter keeps, and how many more choices would. */
import { choicesOf, type Facet, type Facets, type LateFacetKind } from '../filter/facets';
import { facetKinds, type FacetKind, type Filter } from '../filter/filter';
import type { Timeline } from '../timeline';
import { statuses } from '../types';

/** One facet as the panel shows it and the filter reads it: all of them alike. */
export type AnyFacet = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly of: (event: number) => Iterable<number>;
};

/** Every facet of a timeline. Of `lanes` and `statuses` an event has one. */
export type AllFacets = { readonly [kind in FacetKind]: AnyFacet };

/** Puts the facets of the core beside those that come late. Names of statuses are the interface's. */
export function allFacets(timeline: Timeline, facets: Facets): AllFacets {
  const { lanes } = timeline.core;
  const late = (kind: LateFacetKind): AnyFacet => {
    const facet: Facet = facets[kind];
    return { ids: facet.ids, names: facet.names, of: (event) => choicesOf(facet, event) };
  };
  return {
    lanes: {
      ids: lanes.map(({ id }) => id),
      names: lanes.map(({ name }) => name),
      of: (event) => [timeline.laneOf(event)],
    },
    statuses: {
      ids: statuses,
      names: statuses,
      of: (event) => [statuses.indexOf(timeline.statusOf(event))],
    },
    actors: late('actors'),
    places: late('places'),
    tags: late('tags'),
    sources: late('sources'),
  };
}

/** Events by how they fare under a filter. */
export type Matched = {
  /** By event: 1 where it has one of the choices in each facet that has any; null: all do. */
  readonly kept: Uint8Array | null;
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
export function matched(
  timeline: Timeline,
  facets: AllFacets,
  filter: Filter,
  among: Uint8Array | null,
): Matched {
  const { count } = timeline;
  const asked = facetKinds.flatMap((kind) => {
    const chosen = new Set(filter[kind].map((id) => facets[kind].ids.indexOf(id)));
    chosen.delete(-1);
    return chosen.size > 0 ? [{ kind, chosen }] : [];
  });
  // How many facets an event fails, and the last that it does.
  const failed = new Uint8Array(count);
  const failing = new Uint8Array(count);
  asked.forEach(({ kind, chosen }, k) => {
    const { of } = facets[kind];
    for (let i = 0; i < count; i++) {
      let has = false;
      for (const choice of of(i)) has ||= chosen.has(choice);
      if (has) continue;
      failed[i] = (failed[i] as number) + 1;
      failing[i] = k;
    }
  });
  return {
    kept: asked.length === 0 ? null : failed.map((many) => Number(many === 0)),
    counts: () => {
      const countsOf = (kind: FacetKind): Uint32Array => {
        const { ids, of } = facets[kind];
        const counts = new Uint32Array(ids.length);
        const mine = asked.findIndex((one) => one.kind === kind);
        for (let i = 0; i < count; i++) {
          const isKept = failed[i] === 0 || (failed[i] === 1 && failing[i] === mine);
          if (!isKept || among?.[i] === 0) continue;
          for (const choice of of(i)) counts[choice] = (counts[choice] as number) + 1;
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
