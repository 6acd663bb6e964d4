import type { ReactNode } from 'react';

import { useReadyDetails } from './useReadyDetails';

/** The summary of an event, once it is loaded, for a drawing that has room for it. */
export function ListedSummary({ event }: { readonly event: number }): ReactNode {
  const summary = useReadyDetails(event)?.summary;
  return summary ? <p className="v-note">{summary}</p> : null;
}
