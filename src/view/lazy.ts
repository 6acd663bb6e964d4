import { once } from '../base';
import type { EvidenceBundle } from './context/instanceContext';

/** Fetches the code that shows an opened event. */
export const loadEvidenceBundle: () => Promise<EvidenceBundle> = once(
  () => import('./event/evidenceBundle'),
);

/** Fetches the code of the live list. */
export const loadListBundle = once(() => import('./list/listBundle'));
