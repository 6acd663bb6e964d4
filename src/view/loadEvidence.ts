import type { EvidenceModule } from './instance';

let loading: Promise<EvidenceModule> | null = null;

/** Fetches the code of what opens of an event, once; again after it has failed. */
export function loadEvidence(): Promise<EvidenceModule> {
  if (loading) return loading;
  const fetched: Promise<EvidenceModule> = import('./evidenceParts');
  loading = fetched;
  fetched.then(
    // As React's `use` reads it: what is there already opens without a moment of nothing.
    (value) => Object.assign(fetched, { status: 'fulfilled', value }),
    () => (loading = null),
  );
  return fetched;
}
