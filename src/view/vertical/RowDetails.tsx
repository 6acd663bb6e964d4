import type { ReactNode } from 'react';

import { whenText } from '../context/eventTexts';
import { useInstance } from '../context/instanceContext';
import { LazyBoundary } from '../ui/LazyBoundary';

/** What an opened row shows in place: the date in full, and the evidence. */
export function RowDetails({ event }: { readonly event: number }): ReactNode {
  const instance = useInstance();
  const { timeline, t, loadEvidenceBundle } = instance;
  return (
    <div className="v-details" data-details={timeline.idOf(event)}>
      <p className="when">{whenText(instance, event)}</p>
      <LazyBoundary t={t} load={loadEvidenceBundle}>
        {({ Evidence }) => <Evidence event={event} heading="h5" />}
      </LazyBoundary>
    </div>
  );
}
