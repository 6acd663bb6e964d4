import { Suspense, use, useDeferredValue, useState, type ReactNode } from 'react';

import type { Details } from '../../model';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useInstance, type EvidenceBundle } from '../context/instanceContext';

type EvidenceProps = {
  readonly event: number;
  /** One level below the event's own heading, wherever that stands. */
  readonly heading: 'h3' | 'h5';
};

/**
 * What opens beneath an event: plain news first, then who says so and in which words. The texts and
 * the code that shows them come after the first paint.
 */
export function Evidence({ event, heading }: EvidenceProps): ReactNode {
  const { t, timeline, loadEvidenceBundle } = useInstance();
  // Held here, above the boundary, so that a promise that failed is not asked for again by itself.
  const id = timeline.idOf(event);
  const startRequest = () => ({
    timeline,
    code: loadEvidenceBundle(),
    details: timeline.details(id),
  });
  const [request, setRequest] = useState(startRequest);
  if (request.timeline !== timeline) setRequest(startRequest());
  // React keeps a fallback of Suspense for 300 ms, though the texts come sooner. What is awaited is
  // rendered in the background instead, and shows when it is there.
  const deferredRequest = useDeferredValue(request, null);
  const loadingText = <p className="loading">{t('event.loading')}</p>;
  return (
    <ErrorBoundary t={t} message="error.details" onRetry={() => setRequest(startRequest())}>
      <Suspense fallback={loadingText}>
        {deferredRequest === request || isFulfilled(request) ? (
          <LoadedEvidence {...{ event, heading }} code={request.code} details={request.details} />
        ) : (
          loadingText
        )}
      </Suspense>
    </ErrorBoundary>
  );
}

/** Whether `use` gives both at once: their promises say so (`kept` in model/timeline.ts). */
function isFulfilled(request: {
  readonly code: Promise<unknown>;
  readonly details: Promise<unknown>;
}) {
  return [request.code, request.details].every(
    (promise) => 'status' in promise && promise.status === 'fulfilled',
  );
}

function LoadedEvidence({
  event,
  code,
  details,
  heading,
}: {
  readonly event: number;
  readonly code: Promise<EvidenceBundle>;
  readonly details: Promise<Details>;
  readonly heading: EvidenceProps['heading'];
}): ReactNode {
  const { EvidenceBody } = use(code);
  return <EvidenceBody event={event} details={use(details)} heading={heading} />;
}
