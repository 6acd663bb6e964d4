import type { EvidenceBundle } from './context/instanceContext';

/** Fetches the code of what opens of an event. */
export const loadEvidenceBundle: () => Promise<EvidenceBundle> = once(
  () => import('./event/evidenceBundle'),
);

/** Fetches the code of the live list. */
export const loadListBundle = once(() => import('./list/listBundle'));

/** Fetches something once; again after it has failed. */
function once<Code>(fetch: () => Promise<Code>): () => Promise<Code> {
  let pending: Promise<Code> | null = null;
  return () => {
    if (pending) return pending;
    const promise = fetch();
    pending = promise;
    promise.then(
      // As React's `use` reads it: what is there already opens without a moment of nothing.
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => (pending = null),
    );
    return promise;
  };
}
