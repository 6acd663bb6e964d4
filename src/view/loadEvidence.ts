import type { EvidenceModule } from './instance';

let loading: Promise<EvidenceModule> | null = null;

/** Fetches the code of what opens beneath events, once; again after it has failed. */
export function loadEvidence(): Promise<EvidenceModule> {
  loading ??= import('./EvidenceBody').catch((problem: unknown) => {
    loading = null;
    throw problem;
  });
  return loading;
}
