import { useEffect, useState } from 'react';

import { oncePerKey } from '../../base';
import { loadSearch, type FacetReaders, type Timeline } from '../../model';
import { useInstance } from '../context/instanceContext';

/** Loads the facets of a variant. */
export const loadFacets = oncePerKey<Timeline, FacetReaders>(async (timeline) => {
  const [{ createFacetReaders }, facets] = await Promise.all([loadSearch(), timeline.facets()]);
  return createFacetReaders(timeline, facets);
}, new WeakMap());

/**
 * The facets of the current variant; null until they are loaded. Each change of the filter loads
 * them again if that failed.
 */
export function useFacets(): FacetReaders | null {
  const { timeline, store } = useInstance();
  const [loaded, setLoaded] = useState<{ timeline: Timeline; facets: FacetReaders } | null>(null);
  const isLoaded = loaded?.timeline === timeline;
  useEffect(() => {
    if (isLoaded) return undefined;
    const load = (): void => {
      loadFacets(timeline).then((facets) => setLoaded({ timeline, facets }), reportError);
    };
    load();
    return store.subscribe((now, before) => {
      if (now.filter !== before.filter) load();
    });
  }, [store, timeline, isLoaded]);
  return isLoaded ? loaded.facets : null;
}
