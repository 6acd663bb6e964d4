import type { EvidenceModule } from './context/instance';

/** Fetches the code of what opens of an event. */
export const loadEvidence: () => Promise<EvidenceModule> = once(
  () => import('./event/evidenceParts'),
);

/** Fetches the code of the live list. */
export const loadLists = once(() => import('./list/lists'));

/** Fetches something once; again after it has failed. */
function once<Code>(fetch: () => Promise<Code>): () => Promise<Code> {
  let loading: Promise<Code> | null = null;
  return () => {
    if (loading) return loading;
    const fetched = fetch();
    loading = fetched;
    fetched.then(
      // As React's `use` reads it: what is there already opens without a moment of nothing.
      (value) => Object.assign(fetched, { status: 'fulfilled', value }),
      () => (loading = null),
    );
    return fetched;
  };
}
