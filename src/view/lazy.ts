import { lazyExport, once } from '../base';
import type { EvidenceBundle } from './context/instanceContext';
import { loadListAlone } from './list/lazyList';

/** Fetches the code that shows an opened event. */
export const loadEvidenceBundle: () => Promise<EvidenceBundle> = once(
  () => import('./event/evidenceBundle'),
);

/** Fetches the live map. */
export const loadMapReading = lazyExport(() => import('./map/mapBundle'), 'MapReading');

/** Fetches the code of the live list, and that of events, which entries show. */
export const loadListBundle = once(async () => {
  const [list] = await Promise.all([loadListAlone(), loadEvidenceBundle()]);
  return list;
});
