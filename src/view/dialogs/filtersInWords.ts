import type { Filter } from '../../model';
import type { Instance } from '../context/instanceContext';
import { loadSearchBundle } from '../search/lazySearch';

/** What was searched and chosen, with the names of the choices; empty without filters. */
export async function filtersInWords(instance: Instance, filter: Filter): Promise<string> {
  const { filterInWords, loadFacets } = await loadSearchBundle();
  return filterInWords(instance, filter, await loadFacets(instance.timeline));
}
