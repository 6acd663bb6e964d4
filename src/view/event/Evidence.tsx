import { Suspense, use, useDeferredValue, useState, type ReactNode } from 'react';

import type { Details } from '../../model';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useInstance } from '../context/instanceContext';
import { hasMedia, mediaSettled } from '../media/lazyMedia';
import { EvidenceBody } from './EvidenceBody';

type EvidenceProps = {
  readonly event: number;
  /** The level below the event's own heading. */
  readonly heading: 'h3' | 'h5';
};

/**
 * The evidence of an event: the summary first, then claims with their sources. The texts load
 * when the event opens. An error has a button to try again.
 */
export function Evidence({ event, heading }: EvidenceProps): ReactNode {
  const { t, timeline } = useInstance();
  // The request is above the boundary, so that a failed request is retried only by the reader.
  const id = timeline.idOf(event);
  const startRequest = () => ({ timeline, details: timeline.details(id) });
  const [request, setRequest] = useState(startRequest);
  if (request.timeline !== timeline) setRequest(startRequest());
  // React shows a Suspense fallback for at least 300 ms, even if the texts arrive sooner. A
  // deferred value renders in the background instead, and shows as soon as the texts arrive.
  const deferredRequest = useDeferredValue(request, null);
  const loadingText = <p className="loading">{t('event.loading')}</p>;
  return (
    <ErrorBoundary t={t} message="error.details" onRetry={() => setRequest(startRequest())}>
      <Suspense fallback={loadingText}>
        {deferredRequest === request || isFulfilled(request.details) ? (
          <LoadedEvidence {...{ event, heading }} details={request.details} />
        ) : (
          loadingText
        )}
      </Suspense>
    </ErrorBoundary>
  );
}

/** Whether `use` returns it at once (see `markFulfilled` in base/loader.ts). */
function isFulfilled(promise: Promise<unknown>): boolean {
  return 'status' in promise && promise.status === 'fulfilled';
}

function LoadedEvidence({
  event,
  details: loading,
  heading,
}: EvidenceProps & { readonly details: Promise<Details> }): ReactNode {
  const { locale } = useInstance();
  const details = use(loading);
  if (hasMedia(details)) use(mediaSettled(locale));
  const sheet = details.media?.find((item) => item.sheet)?.sheet;
  return (
    <>
      {/* React shows nothing of the evidence before the sheet of its figures has loaded. */}
      {sheet && <link rel="stylesheet" href={sheet} precedence="media" />}
      <EvidenceBody event={event} details={details} heading={heading} />
    </>
  );
}
