import { useEffect, useState } from 'react';

import { loadSearch, type FacetReaders, type Timeline } from '../../model';
import { useInstance } from '../context/instanceContext';

const { createFacetReaders } = await loadSearch();
const facetsByTimeline = new WeakMap<Timeline, FacetReaders>();

/** The facets of the current variant; null until they are loaded, or if loading failed. */
export function useFacets(): FacetReaders | null {
  const { timeline } = useInstance();
  const [, setLoaded] = useState<Timeline | null>(null);
  useEffect(() => {
    if (facetsByTimeline.has(timeline)) return;
    const load = async (): Promise<void> => {
      facetsByTimeline.set(timeline, createFacetReaders(timeline, await timeline.facets()));
      setLoaded(timeline);
    };
    load().catch(reportError);
  }, [timeline]);
  return facetsByTimeline.get(timeline) ?? null;
}
