import { useEffect, useState } from 'react';

import { loadFinding, type AllFacets, type Timeline } from '../../model';
import { useInstance } from '../context/instance';

const { allFacets } = await loadFinding();
const known = new WeakMap<Timeline, AllFacets>();

/** All facets of the timeline as it is told; null until they have come, or where they cannot. */
export function useFacets(): AllFacets | null {
  const { timeline } = useInstance();
  const [, arrived] = useState<Timeline | null>(null);
  useEffect(() => {
    if (known.has(timeline)) return;
    const learn = async (): Promise<void> => {
      known.set(timeline, allFacets(timeline, await timeline.facets()));
      arrived(timeline);
    };
    learn().catch(reportError);
  }, [timeline]);
  return known.get(timeline) ?? null;
}
